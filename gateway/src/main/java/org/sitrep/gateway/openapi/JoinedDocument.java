package org.sitrep.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.gateway.routing.Backend;
import org.sitrep.gateway.routing.PublicRoute;
import org.sitrep.gateway.routing.RouteTable;

/**
 * One document out of the services', in the order of the table of routes. What does not pass the door is left out; who may make
 * a call is said from the table, which is what counts.
 */
final class JoinedDocument {
    /** The frame is a document of its own: what holds of every call, and how one says who one is. */
    private final ObjectNode joined;

    private final Set<String> operationIds = new HashSet<>();

    private JoinedDocument(ObjectNode frame) {
        joined = frame;
    }

    static ObjectNode of(ObjectNode frame, List<ServiceDocument> services) {
        var document = new JoinedDocument(frame.deepCopy());
        services.forEach(document::add);
        document.inOrderOfTheTable();
        document.sayWhoIsMissing(services);
        return document.joined;
    }

    private void add(ServiceDocument service) {
        if (service.document() == null) {
            return;
        }
        var document = service.document().deepCopy();
        var name = service.service().serviceName();
        ComponentNames.settle(document, components(), name.replace("-service", ""));
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> components()
                                .withObjectProperty(kind.getKey())
                                .set(component.getKey(), component.getValue())));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> RouteTable.documented(operation.getKey(), path.getKey())
                                .filter(route -> route.backend() == service.service())
                                .ifPresent(route -> add(
                                        route, path.getKey(), path.getValue(), (ObjectNode) operation.getValue()))));
    }

    private void add(PublicRoute route, String template, JsonNode pathItem, ObjectNode operation) {
        operation.set("tags", joined.arrayNode().add(tag(route.backend())));
        var roles = String.join(", ", route.roles());
        operation.put(
                "description", (operation.path("description").asText("") + "\n\n**Roles:** " + roles + ".").strip());
        var requiredRoles = operation.putArray("x-roles");
        route.roles().forEach(requiredRoles::add);
        var security = operation.putArray("security");
        security.addObject().putArray("token");
        security.addObject().putArray("client");
        nameOnce(operation, route);
        var responses = operation.withObjectProperty("responses");
        for (var status : List.of("401", "403", "503")) {
            responses.putObject(status).put("$ref", "#/components/responses/" + status);
        }
        var path = joined.withObjectProperty("paths").withObjectProperty(template);
        if (pathItem.has("parameters")) {
            path.set("parameters", pathItem.get("parameters"));
        }
        path.set(route.method().name().toLowerCase(Locale.ROOT), operation);
    }

    private void nameOnce(ObjectNode operation, PublicRoute route) {
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", route.backend().name().toLowerCase(Locale.ROOT) + "_" + id);
        }
    }

    private void inOrderOfTheTable() {
        var paths = joined.withObjectProperty("paths");
        var sorted = joined.objectNode();
        RouteTable.routes()
                .forEach(route -> paths.properties().stream()
                        .filter(path -> route.path().isSameAs(path.getKey()))
                        .forEach(path -> sorted.set(path.getKey(), path.getValue())));
        joined.set("paths", sorted);
        components().properties().stream()
                .filter(kind -> kind.getValue().isObject())
                .forEach(kind -> kind.setValue(sorted((ObjectNode) kind.getValue())));
    }

    private ObjectNode sorted(ObjectNode components) {
        var byName = new TreeMap<String, JsonNode>(String.CASE_INSENSITIVE_ORDER);
        components.properties().forEach(component -> byName.put(component.getKey(), component.getValue()));
        return joined.objectNode().setAll(byName);
    }

    private void sayWhoIsMissing(List<ServiceDocument> services) {
        var missing = services.stream().filter(service -> !service.answering()).toList();
        if (missing.isEmpty()) {
            return;
        }
        var info = joined.withObjectProperty("info");
        var words =
                new StringBuilder(info.path("description").asText("")).append("\n\n**Not complete for the moment.**");
        for (var service : missing) {
            words.append(" The ")
                    .append(service.service().serviceName())
                    .append(" does not answer; ")
                    .append(
                            service.document() == null
                                    ? "its calls are not shown."
                                    : "its calls are shown as it last described them.");
        }
        info.put("description", words.toString());
    }

    private ObjectNode components() {
        return joined.withObjectProperty("components");
    }

    private static String tag(Backend backend) {
        return switch (backend) {
            case INGEST -> "Articles and coding";
            case EVENTS -> "Records";
            case STATS -> "Statistics";
        };
    }
}

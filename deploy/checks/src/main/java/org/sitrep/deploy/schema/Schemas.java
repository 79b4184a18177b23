package org.sitrep.deploy.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models of all kinds that the deployment may use; {@code make-schemas} beside the pom says where they come from. */
public final class Schemas {
    private static final List<String> FILES =
            List.of("kubernetes", "cloudnative-pg", "keda", "prometheus-operator", "strimzi-kafka-operator");

    private final Map<String, JsonNode> definitions = new HashMap<>();
    private final Map<String, JsonNode> kinds = new HashMap<>();

    public Schemas() {
        for (String file : FILES) {
            read(file).path("definitions").properties().forEach(definition -> {
                definitions.put(definition.getKey(), definition.getValue());
                for (JsonNode kind : definition.getValue().path("x-kubernetes-group-version-kind")) {
                    kinds.put(name(kind), definition.getValue());
                }
            });
        }
    }

    public Optional<JsonNode> of(String apiVersion, String kind) {
        return Optional.ofNullable(kinds.get(apiVersion + " " + kind));
    }

    /** The schema itself, or the definition that it refers to. */
    public JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (reference.isEmpty()) {
            return schema;
        }
        JsonNode definition = definitions.get(reference.substring("#/definitions/".length()));
        if (definition == null) {
            throw new IllegalStateException("The schemas lack " + reference);
        }
        return resolve(definition);
    }

    private static String name(JsonNode kind) {
        String group = kind.path("group").asText();
        return (group.isEmpty() ? "" : group + "/") + kind.path("version").asText() + " "
                + kind.path("kind").asText();
    }

    private static JsonNode read(String file) {
        try (InputStream in = Schemas.class.getResourceAsStream("/org/sitrep/deploy/schemas/" + file + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + file + " cannot be read", e);
        }
    }
}

package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;

/**
 * An address inside the namespace that a workload is told.
 *
 * @param setting where it is told
 */
record ConfiguredAddress(String setting, String host, int port) {
    /** A name as a Service has it, alone or with its namespace, and a port. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.-])([a-z][a-z0-9-]*)(?:\\.sitrep(?:\\.svc(?:\\.cluster\\.local)?)?)?:(\\d{2,5})(?!\\d)");

    /** Of the process itself; and what callers outside know. */
    private static final Set<String> NOT_INSIDE = Set.of("localhost");

    static List<ConfiguredAddress> of(Pod pod, Manifests manifests) {
        var addresses = new ArrayList<ConfiguredAddress>();
        for (JsonNode container : pod.containers()) {
            container
                    .path("env")
                    .forEach(variable -> find(variable.path("name").asText(), value(variable, manifests), addresses));
            Stream.of("command", "args")
                    .flatMap(words -> container.path(words).valueStream())
                    .forEach(word -> find("its command", word.asText(), addresses));
        }
        if (pod.owner().is("Keycloak")) {
            addresses.add(database(pod.owner().spec("/db")));
        }
        // The import runs with the settings of its Keycloak.
        if (pod.owner().is("KeycloakRealmImport")) {
            manifests
                    .find("Keycloak", pod.owner().spec("/keycloakCRName").asText())
                    .ifPresent(keycloak -> addresses.add(database(keycloak.spec("/db"))));
        }
        return addresses;
    }

    private static ConfiguredAddress database(JsonNode settings) {
        return new ConfiguredAddress(
                "db.host", settings.path("host").asText(), settings.path("port").asInt());
    }

    private static String value(JsonNode variable, Manifests manifests) {
        JsonNode reference = variable.at("/valueFrom/configMapKeyRef");
        return reference.isMissingNode()
                ? variable.path("value").asText()
                : manifests
                        .find("ConfigMap", reference.path("name").asText())
                        .map(map -> map.json()
                                .path("data")
                                .path(reference.path("key").asText())
                                .asText())
                        .orElse("");
    }

    private static void find(String setting, String text, List<ConfiguredAddress> into) {
        var match = ADDRESS.matcher(text);
        while (match.find()) {
            if (!NOT_INSIDE.contains(match.group(1))) {
                into.add(new ConfiguredAddress(setting, match.group(1), Integer.parseInt(match.group(2))));
            }
        }
    }
}

package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;

/** Every ConfigMap and Secret that is named is there, with the key that is asked for: else a pod waits for it in silence. */
record FoundSettings() implements Check {
    private static final List<String> MAPS = List.of("configMapKeyRef", "configMapRef", "configMap");
    private static final List<String> SECRETS =
            List.of("secretKeyRef", "secretRef", "usernameSecret", "passwordSecret", "accessKeyId", "secretAccessKey");

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        return manifests.all().stream().flatMap(manifest -> findings(manifest, manifests));
    }

    private static Stream<Finding> findings(Manifest manifest, Manifests manifests) {
        JsonNode spec = manifest.json().path("spec");
        Stream<String> maps = references(spec, MAPS)
                .flatMap(reference ->
                        missing("ConfigMap", reference, reference.path("name"), keys(manifests, reference)));
        Stream<JsonNode> byName = Stream.concat(
                references(spec, SECRETS),
                // KEDA's, and the placeholders of a realm
                Stream.concat(
                        references(spec, List.of("secretTargetRef")).flatMap(JsonNode::valueStream),
                        spec.path("placeholders").valueStream().map(placeholder -> placeholder.path("secret"))));
        Stream<String> secrets = byName.flatMap(reference ->
                missing("Secret", reference, reference.path("name"), secret(manifests, reference.path("name"))));
        Stream<String> volumes = spec.findParents("secretName").stream()
                .flatMap(reference -> missing(
                        "Secret",
                        reference,
                        reference.path("secretName"),
                        secret(manifests, reference.path("secretName"))));
        return Stream.of(maps, secrets, volumes).flatMap(faults -> faults).map(manifest::finding);
    }

    private static Stream<JsonNode> references(JsonNode spec, List<String> fields) {
        return fields.stream().flatMap(field -> spec.findValues(field).stream()).filter(JsonNode::isContainerNode);
    }

    private static Optional<Set<String>> secret(Manifests manifests, JsonNode name) {
        return manifests.secret(name.asText());
    }

    private static Optional<Set<String>> keys(Manifests manifests, JsonNode reference) {
        return manifests
                .find("ConfigMap", reference.path("name").asText())
                .map(map -> map.json()
                        .path("data")
                        .propertyStream()
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> missing(String kind, JsonNode reference, JsonNode name, Optional<Set<String>> keys) {
        if (keys.isEmpty()) {
            return Stream.of("it reads the " + kind + " " + name.asText() + ", which nobody makes"
                    + (kind.equals("Secret") ? " (is it in secrets.txt?)." : "."));
        }
        return Stream.concat(
                        Stream.of(reference.path("key")),
                        reference.path("items").valueStream().map(item -> item.path("key")))
                .filter(key -> !key.isMissingNode() && !keys.get().contains(key.asText()))
                .map(key -> "it reads the key " + key.asText() + " of the " + kind + " " + name.asText()
                        + ", which has only " + keys.get().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }
}

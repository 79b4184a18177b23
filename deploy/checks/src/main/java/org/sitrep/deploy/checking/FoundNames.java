package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;

/** Objects that name each other: accounts, what is scaled, priorities, clusters of operators. */
record FoundNames() implements Check {
    /** A kind, where in it a name stands (below spec), and the kind that is named. */
    private record Reference(String kind, String pointer, String named) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("Deployment", "/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("StatefulSet", "/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("Job", "/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("StatefulSet", "/serviceName", "Service"),
            new Reference("HorizontalPodAutoscaler", "/scaleTargetRef/name", "Deployment"),
            new Reference("ScaledObject", "/scaleTargetRef/name", "Deployment"),
            new Reference("ScaledObject", "/triggers/0/authenticationRef/name", "TriggerAuthentication"),
            new Reference("ScaledObject", "/triggers/0/metadata/topic", "KafkaTopic"),
            new Reference("ScheduledBackup", "/cluster/name", "Cluster"),
            new Reference("KeycloakRealmImport", "/keycloakCRName", "Keycloak"));

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> named = REFERENCES.stream()
                .flatMap(reference -> manifests
                        .of(reference.kind())
                        .flatMap(manifest ->
                                missing(manifest, manifest.spec(reference.pointer()), reference.named(), manifests)));
        Stream<Finding> priorities = manifests
                .of("Deployment")
                .filter(deployment ->
                        !deployment.spec("/template/spec/priorityClassName").isMissingNode())
                .flatMap(deployment -> missing(
                        deployment, deployment.spec("/template/spec/priorityClassName"), "PriorityClass", manifests));
        Stream<Finding> kafka = Stream.of("KafkaTopic", "KafkaUser", "KafkaNodePool")
                .flatMap(manifests::of)
                .flatMap(manifest -> missing(
                        manifest,
                        manifest.json().at("/metadata/labels").path("strimzi.io/cluster"),
                        "Kafka",
                        manifests));
        Stream<Finding> scaledTwice = manifests
                .of("Deployment")
                .filter(deployment -> scalers(deployment, manifests) > 1
                        || (scalers(deployment, manifests) == 1
                                && !deployment.spec("/replicas").isMissingNode()))
                .map(deployment ->
                        deployment.finding("two say how many replicas it has; each would undo what the other did."));
        return Stream.of(named, priorities, kafka, scaledTwice).flatMap(findings -> findings);
    }

    private static Stream<Finding> missing(Manifest manifest, JsonNode name, String kind, Manifests manifests) {
        if (name.isMissingNode()) {
            return Stream.of(manifest.finding("it names no " + kind + "."));
        }
        return manifests.find(kind, name.asText()).isPresent()
                ? Stream.of()
                : Stream.of(manifest.finding("it names the " + kind + " " + name.asText() + ", which is not there."));
    }

    private static long scalers(Manifest deployment, Manifests manifests) {
        return Stream.of("HorizontalPodAutoscaler", "ScaledObject")
                .flatMap(manifests::of)
                .filter(scaler -> scaler.spec("/scaleTargetRef/name").asText().equals(deployment.name()))
                .count();
    }
}

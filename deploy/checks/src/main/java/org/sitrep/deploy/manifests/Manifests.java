package org.sitrep.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All objects of one deployment.
 *
 * @param all in the order of their files
 * @param promised Secrets that are made beside the manifests, each with its keys
 */
public record Manifests(List<Manifest> all, Map<String, Set<String>> promised) {
    public static Manifests of(List<ObjectNode> documents, Map<String, Set<String>> promised) {
        return new Manifests(documents.stream().map(Manifest::new).toList(), promised);
    }

    public Stream<Manifest> of(String kind) {
        return all.stream().filter(manifest -> manifest.is(kind));
    }

    public Optional<Manifest> find(String kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
    }

    /** Every pod that comes of the manifests, an operator's included. */
    public List<Pod> pods() {
        Stream<Pod> ours = all.stream()
                .filter(manifest -> !template(manifest).isMissingNode())
                .map(manifest -> Pod.ofTemplate(manifest, template(manifest)));
        return Stream.concat(ours, OperatorMade.pods(this)).toList();
    }

    /** The keys of a Secret, whoever makes it; empty where nobody does. */
    public Optional<Set<String>> secret(String name) {
        return Optional.ofNullable(promised.get(name))
                .or(() -> Optional.ofNullable(OperatorMade.secrets(this).get(name)));
    }

    /** Where an address inside the namespace leads: Services of the manifests and those that operators make. */
    public List<ServedAddress> addresses() {
        return Stream.concat(
                        of("Service").flatMap(service -> ServedAddress.of(service, pods())),
                        OperatorMade.addresses(this))
                .toList();
    }

    private static JsonNode template(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Deployment", "StatefulSet", "Job" -> manifest.spec("/template");
            case "CronJob" -> manifest.spec("/jobTemplate/spec/template");
            default -> manifest.json().path("no template");
        };
    }
}

package org.sitrep.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pods that one object has made: their template in the manifest, or what is known of those that an operator makes.
 *
 * @param owner the object
 * @param labels what selectors see
 * @param spec the pod's own; missing where an operator writes it
 * @param ports on which it listens, by number; of an operator's pods those that its documentation names
 */
public record Pod(Manifest owner, Map<String, String> labels, JsonNode spec, Set<Integer> ports) {
    static Pod ofTemplate(Manifest owner, JsonNode template) {
        JsonNode spec = template.path("spec");
        Set<Integer> ports = containers(spec, "containers").stream()
                .flatMap(container -> container.path("ports").valueStream())
                .map(port -> port.path("containerPort").asInt())
                .collect(Collectors.toSet());
        return new Pod(owner, Selectors.labels(template.at("/metadata/labels")), spec, ports);
    }

    static Pod madeByOperator(Manifest owner, Map<String, String> labels, Set<Integer> ports) {
        return new Pod(owner, labels, MissingNode.getInstance(), ports);
    }

    public boolean isOurs() {
        return !spec.isMissingNode();
    }

    /** Those that stay, and those that run before them. */
    public List<JsonNode> containers() {
        var all = new ArrayList<>(containers(spec, "initContainers"));
        all.addAll(lasting());
        return all;
    }

    /** Those that stay. */
    public List<JsonNode> lasting() {
        return containers(spec, "containers");
    }

    /** The number behind a port's name or number; -1 where no container has it. */
    public int port(JsonNode nameOrNumber) {
        if (nameOrNumber.isInt()) {
            return ports.contains(nameOrNumber.asInt()) ? nameOrNumber.asInt() : -1;
        }
        return lasting().stream()
                .flatMap(container -> container.path("ports").valueStream())
                .filter(port -> port.path("name").asText().equals(nameOrNumber.asText()))
                .map(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElse(-1);
    }

    private static List<JsonNode> containers(JsonNode spec, String which) {
        return spec.path(which).valueStream().toList();
    }
}

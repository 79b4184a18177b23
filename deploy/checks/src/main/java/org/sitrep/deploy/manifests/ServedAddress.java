package org.sitrep.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A port of a Service and the pods behind it.
 *
 * @param host the Service's name
 * @param port the Service's port
 * @param portName its name, where it has one
 * @param pods who answers
 * @param podPort where they listen; -1 where they do not
 */
public record ServedAddress(String host, int port, String portName, List<Pod> pods, int podPort) {
    static Stream<ServedAddress> of(Manifest service, List<Pod> pods) {
        List<Pod> behind = pods.stream()
                .filter(pod -> Selectors.matchesMap(service.spec("/selector"), pod.labels()))
                .toList();
        return service.spec("/ports").valueStream().map(port -> {
            JsonNode target = port.path("targetPort").isMissingNode() ? port.path("port") : port.path("targetPort");
            int number = behind.stream().mapToInt(pod -> pod.port(target)).min().orElse(-1);
            return new ServedAddress(
                    service.name(), port.path("port").asInt(), port.path("name").asText(), behind, number);
        });
    }
}

package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;

/** What runs for long says when it has begun, when it may be asked and when it is beyond help. */
record ProbedContainers() implements Check {
    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        return manifests.pods().stream()
                .filter(pod -> !pod.owner().is("Job") && !pod.owner().is("CronJob"))
                .flatMap(pod -> pod.lasting().stream()
                        .flatMap(container -> faults(pod, container))
                        .map(pod.owner()::finding));
    }

    private static Stream<String> faults(Pod pod, JsonNode container) {
        String name = "the container " + container.path("name").asText();
        Stream<String> missing =
                PROBES.stream().filter(probe -> !container.has(probe)).map(probe -> name + " has no " + probe + ".");
        Stream<String> astray = PROBES.stream()
                .map(container::path)
                .flatMap(probe -> Stream.of(probe.at("/httpGet/port"), probe.at("/tcpSocket/port")))
                .filter(port -> !port.isMissingNode() && pod.port(port) < 0)
                .map(port -> name + " is probed at the port " + port.asText() + ", which it does not have.");
        Stream<String> same = container.has("livenessProbe")
                        && container.path("livenessProbe").has("httpGet")
                        && container.at("/livenessProbe/httpGet").equals(container.at("/readinessProbe/httpGet"))
                ? Stream.of(
                        name + " is killed for what should only keep calls away: liveness and readiness ask the same.")
                : Stream.of();
        return Stream.of(missing, astray, same).flatMap(faults -> faults);
    }
}

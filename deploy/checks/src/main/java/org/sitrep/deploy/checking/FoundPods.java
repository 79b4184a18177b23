package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;
import org.sitrep.deploy.manifests.Selectors;

/** Who selects pods by labels finds some: a selector that matches none is silent, and does nothing. */
record FoundPods() implements Check {
    @Override
    public Stream<Finding> findings(Manifests manifests) {
        List<Pod> pods = manifests.pods();
        Stream<Finding> services = manifests
                .of("Service")
                .filter(service ->
                        pods.stream().noneMatch(pod -> Selectors.matchesMap(service.spec("/selector"), pod.labels())))
                .map(service -> service.finding("its selector matches no pod; whoever calls it waits in vain."));
        Stream<Finding> budgets = manifests
                .of("PodDisruptionBudget")
                .filter(budget -> none(pods, budget.spec("/selector")))
                .map(budget -> budget.finding("its selector matches no pod; it protects nobody."));
        Stream<Finding> owners = Stream.of("Deployment", "StatefulSet")
                .flatMap(manifests::of)
                .filter(owner -> !Selectors.matches(
                        owner.spec("/selector"), Selectors.labels(owner.spec("/template/metadata/labels"))))
                .map(owner -> owner.finding("its selector does not match the labels of its own pods."));
        Stream<Finding> spreads = pods.stream()
                .flatMap(pod -> pod.spec()
                        .path("topologySpreadConstraints")
                        .valueStream()
                        .filter(spread -> !Selectors.matches(spread.path("labelSelector"), pod.labels()))
                        .map(spread -> pod.owner().finding("it is spread by labels that its own pods do not have.")));
        Stream<Finding> monitors = manifests.of("ServiceMonitor").flatMap(monitor -> monitor(monitor, manifests));
        return Stream.of(services, budgets, owners, spreads, monitors, policies(manifests, pods))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> policies(Manifests manifests, List<Pod> pods) {
        return manifests.of("NetworkPolicy").flatMap(policy -> {
            Stream<Finding> subject = none(pods, policy.spec("/podSelector"))
                    ? Stream.of(policy.finding("its podSelector matches no pod; it allows nothing."))
                    : Stream.of();
            Stream<Finding> peers = Stream.of("from", "to")
                    .flatMap(way -> policy.json().path("spec").findValues(way).stream())
                    .flatMap(JsonNode::valueStream)
                    .filter(peer -> !peer.has("namespaceSelector") && peer.has("podSelector"))
                    .map(peer -> peer.path("podSelector"))
                    .filter(selector -> none(pods, selector))
                    .map(selector -> policy.finding("it allows " + selector.path("matchLabels")
                            + ", and no pod has these labels; who is meant stays locked out."));
            return Stream.concat(subject, peers);
        });
    }

    private static Stream<Finding> monitor(Manifest monitor, Manifests manifests) {
        List<Manifest> services = manifests
                .of("Service")
                .filter(service -> Selectors.matches(monitor.spec("/selector"), service.labels()))
                .toList();
        if (services.isEmpty()) {
            return Stream.of(monitor.finding("its selector matches no Service; nothing would be measured."));
        }
        return monitor.spec("/endpoints")
                .valueStream()
                .flatMap(endpoint -> services.stream()
                        .filter(hasPort(endpoint.path("port")).negate())
                        .map(service -> monitor.finding(
                                "it reads the port " + endpoint.path("port").asText() + " of the " + service
                                        + ", which has no port of that name.")));
    }

    private static Predicate<Manifest> hasPort(JsonNode name) {
        return service -> service.spec("/ports")
                .valueStream()
                .anyMatch(port -> port.path("name").equals(name));
    }

    private static boolean none(List<Pod> pods, JsonNode selector) {
        return pods.stream().noneMatch(pod -> Selectors.matches(selector, pod.labels()));
    }
}

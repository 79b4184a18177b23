package org.sitrep.deploy.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;

/** Who is told another's address may call it, and nobody else may. */
record CallEdges() implements Check {
    /** One workload calls another at a port. */
    private record Edge(Pod from, Pod to, int port) {
        @Override
        public String toString() {
            return from.owner().name() + " to " + to.owner().name() + " at port " + port;
        }
    }

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        List<Pod> pods = manifests.pods();
        var policies = new Policies(manifests);
        Set<Edge> configured = new HashSet<>();
        Stream.Builder<Finding> findings = Stream.builder();
        for (Pod pod : pods) {
            for (ConfiguredAddress address : ConfiguredAddress.of(pod, manifests)) {
                var served = manifests.addresses().stream()
                        .filter(known -> known.host().equals(address.host()) && known.port() == address.port())
                        .toList();
                if (served.isEmpty()) {
                    findings.add(pod.owner()
                            .finding("it is told to call " + address.host() + ":" + address.port() + " ("
                                    + address.setting() + "), where nobody answers."));
                }
                served.forEach(known -> known.pods().forEach(to -> configured.add(new Edge(pod, to, known.podPort()))));
            }
        }
        configured.stream().filter(edge -> !edge.from().equals(edge.to())).forEach(edge -> {
            if (!policies.allowsOut(edge.from(), edge.to(), edge.port())) {
                findings.add(edge.from().owner().finding("no policy lets it out: " + edge + "."));
            }
            if (!policies.allowsIn(edge.from(), edge.to(), edge.port())) {
                findings.add(edge.to().owner().finding("no policy lets its caller in: " + edge + "."));
            }
        });
        for (Pod from : pods) {
            for (Pod to : pods) {
                to.ports().stream()
                        .map(port -> new Edge(from, to, port))
                        .filter(edge -> !from.equals(to) && !configured.contains(edge))
                        .filter(edge -> policies.allowsIn(from, to, edge.port()))
                        .forEach(edge -> findings.add(
                                to.owner().finding("a policy lets in who has no reason to call: " + edge + ".")));
                to.ports().stream()
                        .map(port -> new Edge(from, to, port))
                        .filter(edge -> !from.equals(to) && !configured.contains(edge))
                        .filter(edge -> policies.allowsOut(from, to, edge.port()))
                        .forEach(edge -> findings.add(from.owner()
                                .finding("a policy lets it out where it has no reason to call: " + edge + ".")));
            }
        }
        return findings.build();
    }
}

package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;
import org.sitrep.deploy.manifests.Selectors;

/** What all network policies together allow between two pods of the namespace. */
final class Policies {
    private final List<Manifest> policies;

    Policies(Manifests manifests) {
        this.policies = manifests.of("NetworkPolicy").toList();
    }

    boolean allowsOut(Pod from, Pod to, int port) {
        return allows("Egress", "/egress", "to", from, to, to, port);
    }

    boolean allowsIn(Pod from, Pod to, int port) {
        return allows("Ingress", "/ingress", "from", to, from, to, port);
    }

    private boolean allows(String type, String rules, String peers, Pod subject, Pod peer, Pod listener, int port) {
        List<Manifest> applying = policies.stream()
                .filter(policy -> policy.spec("/policyTypes")
                        .valueStream()
                        .anyMatch(t -> t.asText().equals(type)))
                .filter(policy -> Selectors.matches(policy.spec("/podSelector"), subject.labels()))
                .toList();
        return applying.isEmpty()
                || applying.stream()
                        .flatMap(policy -> policy.spec(rules).valueStream())
                        .anyMatch(rule -> names(rule.path(peers), peer) && opens(rule.path("ports"), listener, port));
    }

    /** An empty list names everybody. A selector of namespaces means others than this one. */
    private static boolean names(JsonNode peers, Pod pod) {
        return peers.isEmpty()
                || peers.valueStream()
                        .anyMatch(peer -> !peer.has("namespaceSelector")
                                && peer.has("podSelector")
                                && Selectors.matches(peer.path("podSelector"), pod.labels()));
    }

    private static boolean opens(JsonNode ports, Pod listener, int port) {
        return ports.isEmpty()
                || ports.valueStream()
                        .map(entry -> entry.path("port"))
                        .anyMatch(entry -> entry.isInt() ? entry.asInt() == port : listener.port(entry) == port);
    }
}

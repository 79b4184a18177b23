package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;

/** The namespace refuses what is unsafe, nobody talks to anybody unless a policy says so, and no policy opens a door to all. */
record GuardedNamespace() implements Check {
    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";
    private static final String NAMESPACE = "kubernetes.io/metadata.name";

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> namespaces = manifests
                .of("Namespace")
                .filter(namespace -> !"restricted".equals(namespace.labels().get(ENFORCE)))
                .map(namespace -> namespace.finding("it does not enforce Pod Security \"restricted\"."));
        Stream<Finding> silence = manifests.of("NetworkPolicy").anyMatch(GuardedNamespace::deniesAll)
                ? Stream.of()
                : Stream.of(new Finding(
                        "NetworkPolicy",
                        "none denies everything to everybody; pods without a policy are open to all."));
        Stream<Finding> accounts = manifests
                .of("ServiceAccount")
                .filter(account ->
                        account.json().path("automountServiceAccountToken").asBoolean(true))
                .map(account -> account.finding("it hands out tokens for the API server."));
        return Stream.of(
                        namespaces,
                        silence,
                        accounts,
                        manifests.of("NetworkPolicy").flatMap(GuardedNamespace::open))
                .flatMap(findings -> findings);
    }

    private static boolean deniesAll(Manifest policy) {
        return policy.spec("/podSelector").isObject()
                && policy.spec("/podSelector").isEmpty()
                && policy.spec("/policyTypes").size() == 2
                && policy.spec("/ingress").isMissingNode()
                && policy.spec("/egress").isMissingNode();
    }

    private static Stream<Finding> open(Manifest policy) {
        Stream<Finding> toAll = policy.spec("/ingress")
                .valueStream()
                .filter(rule -> rule.path("from").isEmpty())
                .map(rule -> policy.finding("it lets everybody in, from anywhere."));
        Stream<Finding> anyPort = Stream.of("/ingress", "/egress")
                .flatMap(way -> policy.spec(way).valueStream())
                .filter(rule -> rule.path("ports").isEmpty())
                .map(rule -> policy.finding("it names no ports, which opens all of them."));
        Stream<Finding> anyNamespace = policy.json().path("spec").findValues("namespaceSelector").stream()
                .filter(selector -> named(selector).isEmpty())
                .map(rule -> policy.finding("it opens to namespaces without naming one by " + NAMESPACE + "."));
        Stream<Finding> addresses = policy.json().path("spec").findValues("ipBlock").stream()
                .map(block -> policy.finding("it opens to addresses ("
                        + block.path("cidr").asText() + ") instead of naming who is behind them."));
        return Stream.of(toAll, anyPort, anyNamespace, addresses).flatMap(findings -> findings);
    }

    private static String named(JsonNode selector) {
        return selector.path("matchLabels").path(NAMESPACE).asText();
    }
}

package org.sitrep.deploy.manifests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Strimzi, CloudNativePG and Keycloak's operator make of our custom resources, as their documentation promises it. */
final class OperatorMade {
    private static final Set<Integer> DATABASE_PORTS = Set.of(5432, 8000, 9187);
    private static final Set<Integer> KEYCLOAK_PORTS = Set.of(8080, 9000, 7800, 57800);
    private static final Set<Integer> BROKERS_OWN_PORTS = Set.of(9090, 9091, 8080, 8081, 8443);

    private OperatorMade() {}

    static Stream<Pod> pods(Manifests manifests) {
        Stream<Pod> brokers = manifests.of("KafkaNodePool").map(pool -> {
            String cluster = pool.labels().getOrDefault("strimzi.io/cluster", "");
            var labels = new HashMap<>(Selectors.labels(pool.spec("/template/pod/metadata/labels")));
            labels.put("strimzi.io/cluster", cluster);
            var ports = new HashSet<>(BROKERS_OWN_PORTS);
            manifests
                    .find("Kafka", cluster)
                    .ifPresent(kafka -> kafka.spec("/kafka/listeners")
                            .forEach(listener -> ports.add(listener.path("port").asInt())));
            return Pod.madeByOperator(pool, labels, ports);
        });
        Stream<Pod> databases = manifests.of("Cluster").map(cluster -> {
            var labels = new HashMap<>(Selectors.labels(cluster.spec("/inheritedMetadata/labels")));
            labels.put("cnpg.io/cluster", cluster.name());
            return Pod.madeByOperator(cluster, labels, DATABASE_PORTS);
        });
        Stream<Pod> keycloaks = manifests
                .of("Keycloak")
                .map(keycloak -> Pod.madeByOperator(keycloak, Map.of("app", "keycloak"), KEYCLOAK_PORTS));
        Stream<Pod> imports = manifests
                .of("KeycloakRealmImport")
                .map(realm -> Pod.madeByOperator(realm, Map.of("app", "keycloak-realm-import"), Set.of()));
        return Stream.of(brokers, databases, keycloaks, imports).flatMap(pods -> pods);
    }

    static Stream<ServedAddress> addresses(Manifests manifests) {
        List<Pod> pods = pods(manifests).toList();
        Stream<ServedAddress> kafka = manifests
                .of("Kafka")
                .flatMap(cluster -> cluster.spec("/kafka/listeners")
                        .valueStream()
                        .map(listener -> served(
                                cluster.name() + "-kafka-bootstrap",
                                listener.path("port").asInt(),
                                pods.stream()
                                        .filter(pod -> cluster.name()
                                                .equals(pod.labels().get("strimzi.io/cluster")))
                                        .toList())));
        Stream<ServedAddress> databases = manifests
                .of("Cluster")
                .flatMap(cluster -> Stream.of("-rw", "-ro", "-r")
                        .map(suffix -> served(cluster.name() + suffix, 5432, of(cluster, pods))));
        Stream<ServedAddress> keycloaks = manifests
                .of("Keycloak")
                .map(keycloak -> served(keycloak.name() + "-service", 8080, of(keycloak, pods)));
        return Stream.of(kafka, databases, keycloaks).flatMap(addresses -> addresses);
    }

    static Map<String, Set<String>> secrets(Manifests manifests) {
        var secrets = new HashMap<String, Set<String>>();
        manifests
                .of("Kafka")
                .forEach(kafka ->
                        secrets.put(kafka.name() + "-cluster-ca-cert", Set.of("ca.crt", "ca.p12", "ca.password")));
        manifests
                .of("KafkaUser")
                .forEach(user -> secrets.put(
                        user.name(), Set.of("ca.crt", "user.crt", "user.key", "user.p12", "user.password")));
        manifests.of("Cluster").forEach(cluster -> {
            secrets.put(
                    cluster.name() + "-app",
                    Set.of("username", "password", "host", "port", "dbname", "uri", "jdbc-uri", "pgpass"));
            secrets.put(cluster.name() + "-ca", Set.of("ca.crt"));
        });
        manifests
                .of("Keycloak")
                .forEach(keycloak -> secrets.put(keycloak.name() + "-initial-admin", Set.of("username", "password")));
        return secrets;
    }

    private static ServedAddress served(String host, int port, List<Pod> pods) {
        return new ServedAddress(host, port, Integer.toString(port), pods, port);
    }

    private static List<Pod> of(Manifest owner, List<Pod> pods) {
        return pods.stream().filter(pod -> pod.owner().equals(owner)).collect(Collectors.toList());
    }
}

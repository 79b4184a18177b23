package org.sitrep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.deploy.checking.Checker;
import org.sitrep.deploy.manifests.Finding;

class PlantedFaultsTest {
    private static final Checker CHECKER = new Checker();
    private static final String PATCH = "base/every-service.yaml";
    private static final String GATEWAY = "base/gateway/";
    private static final String STATS = "base/stats-service/";
    private static final String KAFKA = "overlays/evaluation/kafka/";
    private static final String KEYCLOAK = "overlays/evaluation/keycloak/";
    private static final String PRODUCTION = "overlays/production/";

    @ParameterizedTest
    @MethodSource({"fields", "words", "safety", "settings", "selectors", "names", "edges"})
    void findsTheFault(Fault fault, @TempDir Path copy) throws IOException {
        Path overlay = fault.plantIn(copy);

        assertThat(CHECKER.check(overlay))
                .extracting(Finding::toString)
                .anySatisfy(sentence -> assertThat(sentence).contains(fault.told()));
    }

    static Stream<Fault> fields() {
        return Stream.of(
                evaluation(PATCH, "readinessProbe:", "readynessProbe:", "there is no field readynessProbe in spec."),
                evaluation(PATCH, "revisionHistoryLimit: 5", "revisionHistoryLimit: five", "must be a whole number"),
                evaluation(PATCH, "maxSurge: 1", "maxSurge: 1\n      maxSurge: 2", "Duplicate field 'maxSurge'"),
                evaluation(PATCH, "port: management", "", "the field port is missing"),
                evaluation(GATEWAY + "deployment.yaml", "apps/v1", "apps/v2", "nobody knows the kind Deployment"),
                evaluation(GATEWAY + "deployment.yaml", "cpu: \"2\"", "cpu: 2", "must be a text (quote it)"),
                evaluation(
                        GATEWAY + "service.yaml",
                        "- name: http\n      port: 8080",
                        "- name: http\n      port: http",
                        "must be a whole number"),
                evaluation("base/kustomization.yaml", "patches:", "patchesStrategicMerge:", "do not know the field"),
                evaluation("base/kustomization.yaml", "  - stats-service\n", "  - stats\n", "there is no such file"),
                production(PRODUCTION + "kafka/cluster.yaml", "tls: true", "tls: yes please", "must be true or false"),
                production(
                        PRODUCTION + "kafka/users.yaml",
                        "patternType: literal",
                        "pattern: literal",
                        "there is no field pattern in"),
                production(
                        PRODUCTION + "databases/every-database.yaml",
                        "instances: 3",
                        "replicas: 3",
                        "there is no field replicas in spec"),
                production(
                        PRODUCTION + "scaling/coders-by-lag.yaml",
                        "maxReplicaCount",
                        "maxReplicas",
                        "there is no field maxReplicas in spec"),
                production(
                        PRODUCTION + "observing/servicemonitor.yaml",
                        "interval: 15s",
                        "every: 15s",
                        "there is no field every in spec.endpoints"));
    }

    static Stream<Fault> words() {
        return Stream.of(
                evaluation(PATCH, "value: 10S", "value: on", "has on without quotes, which some read as a truth value"),
                evaluation(PATCH, "value: 10S", "value: No", "has No without quotes"),
                evaluation(PATCH, "value: 10S", "value: y", "has y without quotes"),
                evaluation(
                        PATCH,
                        "value: 10S",
                        "value: 0644",
                        "0644 without quotes, which some read as a number to the base of eight"),
                evaluation(
                        PATCH,
                        "value: 10S",
                        "value: 1:30",
                        "1:30 without quotes, which some read as a number to the base of sixty"),
                evaluation(PATCH, "revisionHistoryLimit: 5", "revisionHistoryLimit: 05", "has 05 without quotes"),
                evaluation(PATCH, "revisionHistoryLimit: 5", "on: 5", "has on without quotes"),
                evaluation(
                        GATEWAY + "service.yaml",
                        "sitrep.org/metrics: \"true\"",
                        "sitrep.org/metrics: yes",
                        "line 7 has yes without quotes"),
                evaluation(GATEWAY + "service.yaml", "\"true\"", "true", "must be a text (quote it), and is true"),
                production(PRODUCTION + "kafka/cluster.yaml", "tls: true", "tls: on", "has on without quotes"));
    }

    static Stream<Fault> safety() {
        return Stream.of(
                evaluation(PATCH, "runAsNonRoot: true", "runAsNonRoot: false", "may run as root"),
                evaluation(PATCH, "runAsUser: 10001", "runAsUser: 0", "may run as root"),
                evaluation(PATCH, "type: RuntimeDefault", "type: Unconfined", "no seccompProfile"),
                evaluation(
                        PATCH,
                        "readOnlyRootFilesystem: true",
                        "readOnlyRootFilesystem: false",
                        "may write into its image"),
                evaluation(PATCH, "allowPrivilegeEscalation: false", "privileged: true", "is privileged"),
                evaluation(PATCH, "- ALL", "- NET_RAW", "keeps capabilities"),
                evaluation(
                        PATCH,
                        "automountServiceAccountToken: false",
                        "hostNetwork: true",
                        "opened to the node by hostNetwork"),
                evaluation(
                        PATCH,
                        "automountServiceAccountToken: false",
                        "automountServiceAccountToken: true",
                        "a token for the API server"),
                evaluation(
                        PATCH,
                        "emptyDir:\n            sizeLimit: 1Gi",
                        "hostPath:\n            path: /tmp",
                        "hostPath"),
                evaluation(
                        PATCH,
                        "containerPort: 8080",
                        "containerPort: 8080\n              hostPort: 80",
                        "takes the port 80 of the node"),
                evaluation(
                        STATS + "deployment.yaml", "memory: 2Gi", "ephemeral-storage: 1Gi", "no memory under limits"),
                evaluation(STATS + "deployment.yaml", "cpu: 250m", "cpu: 2500m", "asks for more cpu than it may have"),
                evaluation(STATS + "deployment.yaml", "memory: 1Gi", "memory: 1GB", "which is no quantity"),
                evaluation(
                        KAFKA + "statefulset.yaml",
                        "livenessProbe:",
                        "lifecycle: {}\n          x-livenessProbe:",
                        "has no livenessProbe"),
                evaluation(PATCH, "path: /q/health/ready", "path: /q/health/live", "is killed for what should only"),
                evaluation(KAFKA + "statefulset.yaml", "kafka:4.2.1", "kafka:latest", "is \"latest\""),
                evaluation(KAFKA + "statefulset.yaml", "kafka:4.2.1", "kafka", "has no version"),
                evaluation("base/namespace.yaml", "enforce: restricted", "enforce: baseline", "does not enforce"),
                evaluation(GATEWAY + "serviceaccount.yaml", "Token: false", "Token: true", "hands out tokens"),
                production(
                        PRODUCTION + "door/ingress.yaml",
                        "        - sitrep.example.org\n",
                        "        - other.example.org\n",
                        "has no TLS"),
                production(
                        PRODUCTION + "kafka/cluster.yaml",
                        "type: RuntimeDefault",
                        "type: Unconfined",
                        "at spec.entityOperator"),
                production(
                        PRODUCTION + "keycloak/keycloak.yaml",
                        "runAsNonRoot: true",
                        "runAsNonRoot: false",
                        "the namespace would refuse"));
    }

    static Stream<Fault> settings() {
        return Stream.of(
                evaluation(
                        STATS + "deployment.yaml",
                        "valueFrom:\n                secretKeyRef:\n                  name: "
                                + "stats-database-app\n                  key: password",
                        "value: hunter2",
                        "in plain text"),
                evaluation(
                        "overlays/evaluation/kustomization.yaml",
                        "5432/stats",
                        "5432/stats?user=s&password=hunter2",
                        "seems to hold a password"),
                evaluation(
                        KEYCLOAK + "sitrep-realm.json",
                        "${SITREP_GATEWAY_SECRET}",
                        "s3cret",
                        "seems to hold a password"),
                evaluation(
                        GATEWAY + "serviceaccount.yaml",
                        "automountServiceAccountToken: false",
                        "automountServiceAccountToken: false\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: x",
                        "a Secret lies in the overlay"),
                evaluation(
                        STATS + "deployment.yaml",
                        "key: STATS_DATABASE_URL",
                        "key: STATS_DB_URL",
                        "reads the key STATS_DB_URL of the ConfigMap"),
                evaluation(
                        STATS + "deployment.yaml", "name: platform", "name: settings", "reads the ConfigMap settings"),
                evaluation(
                        STATS + "deployment.yaml",
                        "name: stats-database-app",
                        "name: stats-db",
                        "reads the Secret stats-db, which nobody makes"),
                evaluation(STATS + "deployment.yaml", "key: password", "key: pass", "reads the key pass of the Secret"),
                production(
                        PRODUCTION + "tls/stats-service.yaml",
                        "key: user.p12",
                        "key: user.jks",
                        "reads the key user.jks"),
                production(
                        PRODUCTION + "tls/stats-service.yaml",
                        "secretName: stats-database-ca",
                        "secretName: stats-ca",
                        "reads the Secret stats-ca"),
                production(
                        PRODUCTION + "keycloak/keycloak.yaml",
                        "name: keycloak-database-app",
                        "name: keycloak-db",
                        "reads the Secret keycloak-db"),
                evaluation(
                        KAFKA + "statefulset.yaml",
                        "- name: settings\n              mountPath",
                        "- name: config\n              mountPath",
                        "mounts the volume config"),
                evaluation(
                        KAFKA + "statefulset.yaml",
                        "- name: tmp\n          emptyDir: {}",
                        "- name: tmp\n          persistentVolumeClaim:\n            claimName: spare",
                        "Claim spare"));
    }

    static Stream<Fault> selectors() {
        return Stream.of(
                evaluation(
                        STATS + "service.yaml",
                        "selector:\n    app.kubernetes.io/name: stats-service",
                        "selector:\n    app.kubernetes.io/name: stats",
                        "its selector matches no pod"),
                evaluation(
                        STATS + "service.yaml", "targetPort: http", "targetPort: web", "leads to a port that its pods"),
                evaluation(PATCH, "port: management", "port: manage", "is probed at the port manage"),
                evaluation(
                        STATS + "deployment.yaml",
                        "matchLabels:\n      app.kubernetes.io/name: stats-service",
                        "matchLabels:\n      app.kubernetes.io/name: stats",
                        "does not match the labels of its own pods"),
                evaluation(
                        STATS + "networkpolicy.yaml",
                        "app.kubernetes.io/name: gateway",
                        "app.kubernetes.io/name: gate",
                        "no pod has these labels"),
                production(
                        PRODUCTION + "scaling/disruption.yaml",
                        "name: gateway\nspec:\n  maxUnavailable: 1\n  selector:\n"
                                + "    matchLabels:\n      app.kubernetes.io/name: gateway",
                        "name: gateway\nspec:\n"
                                + "  maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: gateway",
                        "it protects nobody"),
                production(
                        PRODUCTION + "observing/servicemonitor.yaml",
                        "port: management",
                        "port: metrics",
                        "has no port of that name"),
                production(
                        PRODUCTION + "observing/servicemonitor.yaml",
                        "sitrep.org/metrics: \"true\"",
                        "metrics: \"true\"",
                        "nothing would be measured"));
    }

    static Stream<Fault> names() {
        return Stream.of(
                evaluation(
                        STATS + "deployment.yaml",
                        "serviceAccountName: stats-service",
                        "serviceAccountName: stats",
                        "names the ServiceAccount stats"),
                evaluation(STATS + "service.yaml", "name: stats-service", "name: events-service", "it stands twice"),
                production(
                        PRODUCTION + "scaling/by-cpu.yaml",
                        "kind: Deployment\n    name: gateway",
                        "kind: Deployment\n    name: door",
                        "names the Deployment door"),
                production(
                        PRODUCTION + "scaling/coders-by-lag.yaml",
                        "name: ingest-coder\n  minReplicaCount",
                        "name: ingest-door\n  minReplicaCount",
                        "two say how many replicas"),
                production(
                        PRODUCTION + "scaling/coders-by-lag.yaml",
                        "topic: articles.received",
                        "topic: articles",
                        "names the KafkaTopic articles"),
                production(
                        PRODUCTION + "scaling/before-others.yaml",
                        "sitrep-door",
                        "door",
                        "names the PriorityClass door"),
                production(PRODUCTION + "door/ingress.yaml", "name: gateway", "name: gate", "of the Service gate"),
                production(
                        PRODUCTION + "kafka/topics.yaml",
                        "strimzi.io/cluster: kafka",
                        "strimzi.io/cluster: log",
                        "names the Kafka log"),
                production(
                        PRODUCTION + "databases/events.yaml",
                        "  cluster:\n    name: events-database",
                        "  cluster:\n    name: events",
                        "names the Cluster events"),
                production(
                        PRODUCTION + "keycloak/realm-import.yaml",
                        "keycloakCRName: keycloak",
                        "keycloakCRName: kc",
                        "names the Keycloak kc"));
    }

    static Stream<Fault> edges() {
        return Stream.of(
                evaluation(
                        GATEWAY + "deployment.yaml",
                        "http://stats-service:8080",
                        "http://stat-service:8080",
                        "told to call stat-service:8080"),
                evaluation(
                        GATEWAY + "deployment.yaml",
                        "http://stats-service:8080",
                        "http://stats-service:8081",
                        "told to call stats-service:8081"),
                evaluation(
                        "base/ingest-coder/networkpolicy.yaml",
                        "sitrep.org/part: kafka",
                        "sitrep.org/part: zookeeper",
                        "no policy lets it out: ingest-coder to kafka at port 9092"),
                evaluation(
                        STATS + "networkpolicy.yaml",
                        "- port: 9000",
                        "- port: 9001",
                        "no policy lets its caller in: gateway to stats-service at port 9000"),
                evaluation(
                        STATS + "networkpolicy.yaml",
                        "app.kubernetes.io/name: gateway",
                        "app.kubernetes.io/name: ingest-door",
                        "lets in who has no reason to call: ingest-door"),
                evaluation(
                        "base/ingest-coder/networkpolicy.yaml",
                        "- port: 9092",
                        "- port: 9092\n    - to: [{podSelector: {matchLabels: {app: keycloak}}}]\n      ports: [{port: 8080}]",
                        "lets it out where it has no reason"),
                evaluation(
                        "base/network/default-deny.yaml",
                        "podSelector: {}",
                        "podSelector: {matchLabels: {a: b}}",
                        "pods without a policy are open to all"),
                evaluation(
                        STATS + "networkpolicy.yaml",
                        "    - from:\n        - podSelector:\n            matchLabels:\n"
                                + "              app.kubernetes.io/name: gateway\n      ports:",
                        "    - ports:",
                        "lets everybody in, from anywhere"),
                production(
                        PRODUCTION + "door/networkpolicy.yaml",
                        "      ports:\n        - port: 8080\n---",
                        "---",
                        "which opens all of them"),
                production(
                        PRODUCTION + "door/networkpolicy.yaml",
                        "kubernetes.io/metadata.name: ingress-nginx",
                        "team: web",
                        "without naming one"),
                production(
                        PRODUCTION + "keycloak/keycloak.yaml",
                        "host: keycloak-database-rw",
                        "host: events-database-rw",
                        "no policy lets it out: keycloak to events-database"));
    }

    private static Fault evaluation(String file, String text, String mistake, String told) {
        return new Fault("evaluation", file, text, mistake, told);
    }

    private static Fault production(String file, String text, String mistake, String told) {
        return new Fault("production", file, text, mistake, told);
    }
}

package org.sitrep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts tell an admin, and what they do to the cluster. */
class ScriptsTest {
    private static final List<String> EVALUATION_SECRETS = List.of(
            "postgresql-superuser",
            "ingest-database-app",
            "events-database-app",
            "stats-database-app",
            "keycloak-database-app",
            "keycloak-initial-admin",
            "sitrep-gateway");

    @TempDir
    Path folder;

    private FakeCluster cluster;

    @BeforeEach
    void makeCluster() throws IOException {
        cluster = new FakeCluster(folder);
    }

    @Test
    void preflightNamesAllThatProductionLacks() throws Exception {
        var ended = cluster.ofVersion("1.29.8").run("preflight", "production");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said())
                .contains("needs of the cluster test:")
                .contains("MISSING  Kubernetes 1.30 or newer")
                .contains("MISSING  a default storage class")
                .contains("MISSING  Strimzi 1.0")
                .contains("MISSING  CloudNativePG 1.29")
                .contains("MISSING  Keycloak operator 26.7")
                .contains("MISSING  KEDA 2.17")
                .contains("MISSING  Prometheus operator")
                .contains("MISSING  metrics-server")
                .contains("MISSING  an ingress controller of the class nginx")
                .contains("ok       three nodes")
                .contains("MISSING  your own hosts, registry and bucket")
                .contains("MISSING  the Secret sitrep-gateway", "deploy/secrets production")
                .endsWith("14 missing.\n");
    }

    @Test
    void preflightIsContentWithAWholeCluster() throws Exception {
        cluster.ofVersion("1.32.1").whole();
        for (String secret : EVALUATION_SECRETS) {
            cluster.withSecret(secret);
        }

        var ended = cluster.run("preflight", "evaluation");

        assertThat(ended.said())
                .doesNotContain("MISSING")
                .endsWith("Ready: kubectl apply -k deploy/overlays/evaluation\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void preflightFindsEveryOperatorThatIsThere() throws Exception {
        var ended = cluster.ofVersion("1.30.0").whole().run("preflight", "production");

        assertThat(ended.said()).contains("ok       Strimzi 1.0", "ok       KEDA 2.17", "ok       metrics-server");
        assertThat(ended.said().lines().filter(line -> line.contains("MISSING")))
                .allMatch(line -> line.contains("the Secret") || line.contains("your own hosts"));
    }

    @Test
    void preflightSaysThatNoClusterAnswers() throws Exception {
        var ended = cluster.run("preflight", "production");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said()).isEqualTo("No cluster answers; look at: kubectl config current-context\n");
    }

    @Test
    void secretsMakesWhatIsMissingAndTouchesNothingElse() throws Exception {
        cluster.ofVersion("1.32.1").withSecret("events-database-app");

        var ended = cluster.run("secrets", "evaluation");

        assertThat(ended.status()).as(ended.said()).isZero();
        var secrets = cluster.secrets();
        assertThat(secrets.keySet()).containsExactlyInAnyOrderElementsOf(EVALUATION_SECRETS);
        assertThat(secrets.get("events-database-app")).isEmpty();
        assertThat(secrets.get("stats-database-app")).matches("username=stats\npassword=[\\w-]{32}\n");
        assertThat(ended.said()).contains("events-database-app is there.", "secret/stats-database-app created");
        String password = secrets.get("stats-database-app").replaceAll("(?s).*password=|\n", "");
        assertThat(ended.said()).doesNotContain(password);
        assertThat(Files.readString(folder.resolve("cluster/calls"))).doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preflight", "secrets"})
    void namesAnOverlayThatIsNotThere(String script) throws Exception {
        var ended = cluster.ofVersion("1.32.1").run(script, "staging");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.said()).isEqualTo("There is no overlay staging.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preflight", "secrets", "client", "smoke"})
    void explainsItself(String script) throws Exception {
        assertThat(cluster.run(script, "--help").said()).startsWith("Usage: deploy/" + script);
        assertThat(cluster.run(script, "--help").status()).isZero();
        assertThat(cluster.run(script).status()).isEqualTo(2);
    }

    @Test
    void smokeSaysWhichSettingItLacks() throws Exception {
        assertThat(cluster.run("smoke").said()).startsWith("SITREP_URL is not set.");
    }

    @Test
    void overlayPreflightAndGuideNameTheSameOperators() throws IOException {
        String header = Files.readString(CleanOverlaysTest.DEPLOY.resolve("overlays/production/kustomization.yaml"));
        String preflight = Files.readString(CleanOverlaysTest.DEPLOY.resolve("preflight"));
        String guide = Files.readString(CleanOverlaysTest.DEPLOY.resolve("../docs/operations.md"));

        List<String> operators = Pattern.compile("^#   (\\D+ \\d+\\.\\d+) ", Pattern.MULTILINE)
                .matcher(header)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(operators).hasSize(4).allSatisfy(operator -> {
            assertThat(preflight).contains("\"" + operator + " (");
            assertThat(guide).contains(operator);
        });
    }
}

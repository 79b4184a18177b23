package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Stack;

/** What an admin runs against a cluster is run here against the local platform. */
class SmokeTest {
    private final RunningPlatform running = RunningPlatform.shared();

    @Test
    void tellsTheStoryWithClientsThatAnAdminMakes() throws IOException, InterruptedException {
        Stack stack = running.platform.stack();
        String keycloak = stack.keycloak().address();
        Map<String, String> admin = Map.of(
                "KEYCLOAK_URL",
                keycloak,
                "KEYCLOAK_ADMIN_PASSWORD",
                stack.keycloak().realm().secret("admin"));

        String submitter = run(admin, "deploy/client", "smoke-partner", "submitter");
        String analyst = run(admin, "deploy/client", "smoke-analyst", "analyst");
        String told = run(
                Map.of(
                        "SITREP_URL",
                        running.platform.gateway().url(),
                        "SITREP_TOKEN_URL",
                        stack.keycloak().realm().url() + "/protocol/openid-connect/token",
                        "SITREP_SUBMITTER",
                        submitter,
                        "SITREP_ANALYST",
                        analyst),
                "deploy/smoke");

        assertThat(told).contains("does what it is for").doesNotContain("NOT OK");
    }

    @Test
    void holdsAPartnerToTheQuotaThatAnAdminGave() throws IOException, InterruptedException {
        var realm = running.platform.stack().keycloak().realm();
        Map<String, String> admin = Map.of(
                "KEYCLOAK_URL",
                running.platform.stack().keycloak().address(),
                "KEYCLOAK_ADMIN_PASSWORD",
                realm.secret("admin"));
        run(admin, "deploy/client", "slow-partner", "submitter", "9");
        String client = run(admin, "deploy/client", "slow-partner", "submitter", "2");
        String secret = client.substring(client.indexOf(':') + 1);

        String token = token(secret);
        List<Integer> statuses = IntStream.range(0, 3)
                .mapToObj(any ->
                        running.http.get(running.url("/v1/articles"), token).status())
                .toList();

        assertThat(statuses).containsExactly(200, 200, 429);
        run(admin, "deploy/client", "slow-partner", "submitter", "0");
        String freed = token(secret);
        assertThat(running.http.get(running.url("/v1/articles"), freed).status())
                .isEqualTo(200);
    }

    private String token(String secret) {
        return running.http
                .postForm(
                        running.platform.stack().keycloak().realm().url() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                "slow-partner",
                                "client_secret",
                                secret))
                .json()
                .path("access_token")
                .asText();
    }

    private static String run(Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).directory(Checkout.root().toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

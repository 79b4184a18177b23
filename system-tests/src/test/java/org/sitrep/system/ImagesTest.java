package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Stack;
import org.sitrep.stack.StackException;

/** Each image, built without a builder and unpacked, becomes ready as an ordinary user on a root that cannot be written. */
class ImagesTest {
    private static final RunningPlatform RUNNING = RunningPlatform.shared();

    @TempDir
    static Path images;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        var build = new ProcessBuilder("deploy/images/build", images.toString(), "test");
        build.environment()
                .putAll(Map.of(
                        "SITREP_IMAGE_BUILDER", "tar",
                        // Trained by whoever deploys: it is quicker then, and nothing else.
                        "SITREP_IMAGE_CACHE", "no",
                        "JAVA_HOME", System.getProperty("java.home")));
        assertThat(run(build, images.resolve("build.log"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "events-service", "stats-service"})
    void becomesReady(String service, @TempDir Path folder) throws IOException {
        int management = port(service + " image management");
        Path log = images.resolve(service + ".log");
        var container = new ProcessBuilder(
                Checkout.root().resolve("deploy/images/run").toString(),
                images.resolve(service + ".tar").toString(),
                folder.resolve("image").toString());
        container.environment().putAll(settings(service));
        container.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port(service + " image")));
        container.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        container.redirectErrorStream(true).redirectOutput(log.toFile());

        Process process = container.start();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> {
                assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
                return ready(management);
            });
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static boolean ready(int management) {
        try {
            return RUNNING.http
                            .get("http://127.0.0.1:" + management + "/q/health/ready", "")
                            .status()
                    == 200;
        } catch (StackException notYet) {
            return false;
        }
    }

    private static Map<String, String> settings(String service) {
        Stack stack = RUNNING.platform.stack();
        String database = service.replace("-service", "");
        var settings = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "JAVA_TOOL_OPTIONS", "-XX:MaxRAM=768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", stack.keycloak().realm().url()));
        if (service.equals("gateway")) {
            settings.put(
                    "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                    stack.keycloak().realm().secret(OidcClient.GATEWAY));
        } else {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl(database));
            settings.put("QUARKUS_DATASOURCE_USERNAME", database);
            settings.put("QUARKUS_DATASOURCE_PASSWORD", stack.postgres().password(database));
        }
        return settings;
    }

    private static int run(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
        File root = Checkout.root().toFile();
        return builder.directory(root)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** Of those that no client of the running platform takes for itself before the image listens. */
    private static int port(String name) {
        return RUNNING.platform.stack().home().ports().claim(name);
    }
}

package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Service;

/** An alert on a measurement that nobody takes would never be raised, and nobody would miss it. */
@Order(RunningPlatform.LONG_UP)
class AlertsTest {
    private static final Pattern OURS =
            Pattern.compile("\\b(sitrep_[a-z_]+|kafka_consumer_[a-z_]+)(?:\\{[^}]*?client_id=\"([^\"]+)\")?");

    /** Consumers are looked at once a minute, and not at all by a service that is busy telling its measurements. */
    private static final Duration BETWEEN_SCRAPES = Duration.ofSeconds(5);

    private final RunningPlatform running = RunningPlatform.shared();

    @Test
    void watchWhatIsMeasured() throws IOException {
        // Given a call and an article, so that calls and messages are measured
        running.get("/v1/statistics/casualties");
        var bombings = new Bombings(running, "Benin", "BJ", "Parakou");
        bombings.send(0, 3);
        bombings.await(3, 3);

        // When the alerts' own words are read
        Set<MatchResult> watched = OURS.matcher(
                        Files.readString(Checkout.root().resolve("deploy/overlays/production/observing/alerts.yaml")))
                .results()
                .collect(Collectors.toSet());

        // Then each is a measurement that a service takes, at the latest when a consumer that was started just now
        // is looked at again
        assertThat(watched).hasSizeGreaterThan(5);
        RunningPlatform.soon().pollInterval(BETWEEN_SCRAPES).untilAsserted(() -> {
            String measured = measured();
            assertThat(watched).allSatisfy(metric -> {
                // The whole answer in the message would hide which one is missing.
                assertThat(Pattern.compile("(?m)^" + metric.group(1) + "[ {]")
                                .matcher(measured)
                                .find())
                        .as("%s is measured", metric.group(1))
                        .isTrue();
                if (metric.group(2) != null) {
                    assertThat(measured.contains("client_id=\"" + metric.group(2) + "\""))
                            .as("%s is measured", metric.group(2))
                            .isTrue();
                }
            });
        });
    }

    private String measured() {
        return running.platform.services().stream()
                .map(Service::managementUrl)
                .map(RunningPlatform::metrics)
                .collect(Collectors.joining("\n"));
    }
}

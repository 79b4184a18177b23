package org.sitrep.manners.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderTest {
    /** A port that is taken and never answers, as that of a broker that hangs. */
    @Test
    void givesUpInTimeAndKeepsWhatWasNotAcknowledged() throws IOException, InterruptedException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sender = new Sender(
                    Map.of("bootstrap.servers", "127.0.0.1:" + silent.getLocalPort()), Optional.empty(), impatient());
            var start = Instant.now();

            var sent = sender.send(List.of(
                    new Waiting(1, "articles.received", "a", "{}", null),
                    new Waiting(2, "articles.received", "b", "{}", null)));

            assertThat(sent.acknowledged()).isEmpty();
            assertThat(sent.failure()).isNotNull();
            // Kafka's own patience is two minutes; a busy machine needs a little to begin.
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
            sender.close();
        }
    }

    private record Settings(
            boolean publish,
            int batchMessages,
            long batchBytes,
            Duration shortestIdle,
            Duration longestIdle,
            Duration longestRetry,
            Duration deliveryTimeout)
            implements OutboxConfig {}

    private static OutboxConfig impatient() {
        var second = Duration.ofSeconds(1);
        return new Settings(true, 10, 1_000, second, second, second, second);
    }
}

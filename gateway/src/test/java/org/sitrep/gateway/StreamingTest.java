package org.sitrep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.testing.TestStack;

/** What is large or endless passes through without being gathered. */
@QuarkusTest
class StreamingTest {
    private static final long MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URL gateway;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void passesALargeAnswerThroughInFlatMemory() throws Exception {
        var before = memory();

        var answer = client.send(ask("/v1/events?behave=big").build(), BodyHandlers.ofInputStream());
        long received;
        try (InputStream body = answer.body()) {
            body.readNBytes((int) (100 * MEGABYTE));
            assertThat(memory() - before).isLessThan(64 * MEGABYTE);
            received = 100 * MEGABYTE + body.transferTo(OutputStream.nullOutputStream());
        }

        assertThat(received).isEqualTo(200 * MEGABYTE);
    }

    @Test
    void passesALargeUploadThroughInFlatMemory() throws Exception {
        var before = memory();
        var chunk = new byte[(int) MEGABYTE];
        var chunks = Collections.nCopies(60, chunk);

        var answer = client.send(
                HttpRequest.newBuilder(URI.create(gateway + "v1/articles"))
                        .header("Authorization", "Bearer " + TestStack.token("submitter"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArrays(chunks))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"received\":" + 60 * MEGABYTE);
        assertThat(memory() - before).isLessThan(64 * MEGABYTE);
    }

    @Test
    void passesEventsOnAsTheyCome() throws Exception {
        var answer = client.send(ask("/v1/changes?behave=stream").build(), BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(9), StandardCharsets.UTF_8)).isEqualTo("data: 0\n\n");
            // The service keeps the others back until now: an answer that is gathered would never have begun.
            assertThat(client.send(ask("/v1/events?behave=goon").build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(body.readAllBytes()).hasSize(18);
        }
    }

    @Test
    void letsTheClientSeeThatAnAnswerBrokeOff() {
        for (var way : new String[] {"half", "halfchunked"}) {
            assertThatThrownBy(() -> client.send(ask("/v1/events?behave=" + way).build(), BodyHandlers.ofByteArray()))
                    .as(way)
                    .isInstanceOf(IOException.class);
        }
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path.substring(1)))
                .header("Authorization", "Bearer " + TestStack.token("analyst"));
    }

    /** Live objects on the heap, and buffers beside it. */
    private static long memory() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var beside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return heap + beside;
    }
}

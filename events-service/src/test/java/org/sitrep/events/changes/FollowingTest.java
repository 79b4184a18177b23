package org.sitrep.events.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Json;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

@OnRealParts
class FollowingTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Desk desk;

    @Inject
    ChangeReader reader;

    @Inject
    Head head;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/v1/changes")
    URI address;

    private final LocalDate day = Days.own();

    @Test
    void tellsWhatChangesWhileItIsFollowed() throws Exception {
        try (EventStream stream = follow(Map.of("Last-Event-ID", end()))) {
            assertThat(stream.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            Article article = Article.by("One").on(day).telling(told().killed(3));

            desk.take(article);
            desk.take(article.telling().coded(2));

            await().atMost(SOON).until(() -> stream.values("data").size() >= 4);
            JsonNode first = Json.MESSAGES.readTree(stream.values("data").getFirst());
            assertThat(first.get("cursor").textValue())
                    .isEqualTo(stream.values("id").getFirst());
            assertThat(stream.values("event")).containsExactly("created", "created", "retracted", "retracted");
        }
    }

    @Test
    void goesOnAfterTheLastEventSeen() throws Exception {
        String before = end();
        desk.take(Article.by("One").on(day).telling(told().killed(3)));
        desk.take(Article.by("Two").on(day).telling(told().killed(4)));
        Replica whole = new Replica();
        whole.catchUp();
        List<String> since = whole.cursors()
                .subList(whole.cursors().indexOf(before) + 1, whole.cursors().size());

        try (EventStream stream = follow(Map.of("Last-Event-ID", since.getFirst()))) {
            await().atMost(SOON).until(() -> stream.values("id").size() >= since.size() - 1);

            assertThat(stream.values("id")).isEqualTo(since.subList(1, since.size()));
        }
    }

    @Test
    void endsWithTheToken() throws Exception {
        OidcClient brief = new OidcClient("brief-analyst", List.of("analyst"), OidcClient.AUDIENCE, 8);
        // Walking to the end takes a while, and the token is to live when the stream begins.
        Map<String, String> fromEnd = Map.of("Last-Event-ID", end());
        try (EventStream stream = new EventStream(address, TestStack.token(brief), fromEnd)) {
            await().atMost(SOON).until(stream::ended);

            assertThat(stream.lines()).doesNotContain(": cut off").anyMatch(line -> line.startsWith("retry: "));
        }
    }

    @Test
    void hasOnlySoManySeats() {
        ChangeStreams streams = new ChangeStreams(reader, head, config(1), json, Clock.systemUTC());
        streams.follow(Position.START, List.of(), Instant.MAX);

        assertThatThrownBy(() -> streams.follow(Position.START, List.of(), Instant.MAX))
                .isInstanceOfSatisfying(HttpProblem.class, busy -> {
                    assertThat(busy.getStatusCode()).isEqualTo(503);
                    assertThat(busy.getHeaders()).containsKey("Retry-After");
                });
    }

    @Test
    void givesASeatFreeWhenItsReaderIsGone() throws Exception {
        ChangeStreams streams = new ChangeStreams(reader, head, config(1), json, Clock.systemUTC());
        streams.follow(Position.START, List.of(), Instant.EPOCH).write(OutputStream.nullOutputStream());

        assertThat(streams.follow(Position.START, List.of(), Instant.EPOCH)).isNotNull();
    }

    private EventStream follow(Map<String, String> headers) throws Exception {
        return new EventStream(address, TestStack.token("analyst"), headers);
    }

    private static String end() {
        Replica all = new Replica();
        all.catchUp();
        return all.cursors().isEmpty() ? "" : all.cursors().getLast();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }

    private static ChangesConfig config(int streams) {
        return new ChangesConfig() {
            @Override
            public int streams() {
                return streams;
            }

            @Override
            public Duration heartbeat() {
                return Duration.ofSeconds(15);
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(50);
            }

            @Override
            public Duration longest() {
                return Duration.ofMinutes(1);
            }
        };
    }
}

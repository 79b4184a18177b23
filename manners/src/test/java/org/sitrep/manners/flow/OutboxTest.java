package org.sitrep.manners.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.contracts.Topics.ARTICLES_CODED;
import static org.sitrep.contracts.Topics.RECORDS_CHANGED;
import static org.sitrep.manners.flow.Log.soon;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.outbox.Outbox;
import org.sitrep.stack.testing.StackResource;

@QuarkusTest
@TestProfile(Flow.class)
@QuarkusTestResource(
        value = StackResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class OutboxTest {
    private static final long LOCK = 7217031594L;

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    OpenTelemetry telemetry;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void keepsTheOrderOfEveryKey() {
        var keys = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        for (int batch = 0; batch < 50; batch++) {
            int first = batch * 10;
            QuarkusTransaction.requiringNew().run(() -> {
                for (int number = first; number < first + 10; number++) {
                    for (var key : keys) {
                        outbox.add(ARTICLES_CODED, key, Map.of("number", number));
                    }
                }
            });
        }

        var inOrder = IntStream.range(0, 500)
                .mapToObj(number -> "{\"number\":" + number + "}")
                .toList();
        for (var key : keys) {
            // What a broker took without being heard is sent again: each at least once, in order.
            soon().untilAsserted(() ->
                    assertThat(new LinkedHashSet<>(values(ARTICLES_CODED, key))).containsExactlyElementsOf(inOrder));
        }
        soon().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void promisesNothingForAChangeThatWasRolledBack() {
        var undone = Ids.next();
        var done = Ids.next();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(ARTICLES_CODED, undone, Map.of());
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(ARTICLES_CODED, done, Map.of()));

        soon().untilAsserted(() -> assertThat(values(ARTICLES_CODED, done)).hasSize(1));
        assertThat(values(ARTICLES_CODED, undone)).isEmpty();
    }

    @Test
    void refusesAMessageWithoutATransaction() {
        assertThatThrownBy(() -> outbox.add(ARTICLES_CODED, Ids.next(), Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesLargeMessagesAndRefusesTooLargeOnes() {
        var large = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(RECORDS_CHANGED, large, "x".repeat(Outbox.MAX_MESSAGE_BYTES - 2)));

        soon().untilAsserted(() -> assertThat(values(RECORDS_CHANGED, large)).hasSize(1));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.add(RECORDS_CHANGED, large, "ä".repeat(Outbox.MAX_MESSAGE_BYTES / 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsTheTraceOn() {
        var key = Ids.next();
        var span = telemetry.getTracer("test").spanBuilder("change").startSpan();
        try (var _ = span.makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(ARTICLES_CODED, key, Map.of()));
        }

        var records = soon().until(() -> Log.read(ARTICLES_CODED, of(key)), found -> !found.isEmpty());
        assertThat(Log.header(records.getFirst(), "traceparent"))
                .contains(span.getSpanContext().getTraceId());
    }

    @Test
    void leavesPublishingToTheReplicaThatIsAtIt() throws SQLException {
        var key = Ids.next();
        try (var replica = DriverManager.getConnection(url, user, password);
                var statement = replica.createStatement()) {
            soon().until(() -> lock(statement));
            QuarkusTransaction.requiringNew().run(() -> outbox.add(ARTICLES_CODED, key, Map.of()));
            soon().during(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(values(ARTICLES_CODED, key)).isEmpty());
        }

        soon().untilAsserted(() -> assertThat(values(ARTICLES_CODED, key)).hasSize(1));
    }

    @Test
    void goesOnAfterTheDatabaseHasCutEveryConnection() throws SQLException {
        var key = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(ARTICLES_CODED, key, Map.of("number", 1)));
        cutConnections();
        soon().ignoreExceptions().untilAsserted(() -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(ARTICLES_CODED, key, Map.of("number", 2)));
            assertThat(values(ARTICLES_CODED, key)).contains("{\"number\":1}", "{\"number\":2}");
        });
    }

    private static boolean lock(java.sql.Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void cutConnections() throws SQLException {
        try (var other = DriverManager.getConnection(url, user, password);
                var statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> values(String topic, UUID key) {
        return Log.read(topic, of(key)).stream().map(ConsumerRecord::value).toList();
    }

    private static java.util.function.Predicate<ConsumerRecord<String, String>> of(UUID key) {
        return record -> key.toString().equals(record.key());
    }
}

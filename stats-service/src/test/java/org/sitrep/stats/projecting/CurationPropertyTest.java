package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.CasualtyTable;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.Sum;
import org.sitrep.stats.counting.Tally;

/** Against a recount of articles, which knows nothing of messages: merged, split, withdrawn, corrected, retracted. */
class CurationPropertyTest {
    private static final CasualtyQuestion BY_COUNTRY =
            new CasualtyQuestion(EventFilter.within(null, null), List.of(Grouping.COUNTRY), List.of(), false);

    private static Connection connection;

    @BeforeContainer
    static void migrate() throws SQLException {
        connection = EmptyReadModel.connect();
    }

    @AfterContainer
    static void close() throws SQLException {
        if (connection != null) { // else migrating failed, and its reason is what shall be read
            connection.close();
        }
    }

    @Property(seed = "2026", tries = 12, shrinking = ShrinkingMode.OFF)
    void countsEveryArticleOnceWhereverItWasPut(@ForAll long seed) throws SQLException, IOException {
        var newsroom = new Newsroom(seed);
        var moments = newsroom.moments();
        var histories = new Histories(seed);
        try (var columns = EmptyReadModel.columns();
                var copy = columns.connection()) {
            for (var batch : histories.delivered(newsroom.messages())) {
                new Projector()
                        .apply(
                                connection,
                                batch.stream().map(CurationPropertyTest::read).toList());
            }
            columns.take(connection);

            compare(copy, null, moments.lastEntry().getValue());
            for (int asked = 0; asked < 3; asked++) {
                var instant = histories.pick(moments.keySet().toArray(Instant[]::new));
                var before = moments.lowerEntry(instant);
                compare(copy, instant, Objects.requireNonNull(moments.get(instant)));
                compare(copy, instant.minusNanos(1000), before == null ? List.of() : before.getValue());
            }
        }

        connection.rollback();
    }

    private static void compare(Connection copy, @Nullable Instant knownAt, List<Newsroom.Told> told) {
        var counted = count(copy, knownAt);

        assertThat(counted.total()).as("total known at %s", knownAt).isEqualTo(tally(told));
        assertThat(counted.rows().stream()
                        .collect(Collectors.toMap(row -> row.group().get("country"), row -> row.tally())))
                .as("countries known at %s", knownAt)
                .isEqualTo(told.stream()
                        .collect(Collectors.groupingBy(
                                Newsroom.Told::country,
                                Collectors.collectingAndThen(Collectors.toList(), CurationPropertyTest::tally))));
        assertThat(Set.of(counted.method().split(","))).as("method").isEqualTo(methods(told));
    }

    private static CasualtyTable count(Connection copy, @Nullable Instant knownAt) {
        return new CasualtyCounting().count(EmptyReadModel.snapshot(copy, knownAt), BY_COUNTRY);
    }

    private static Tally tally(List<Newsroom.Told> told) {
        var articles = new HashSet<UUID>();
        told.forEach(event -> articles.addAll(event.killed().keySet()));
        long killed = told.stream().mapToLong(Newsroom.Told::figure).sum();
        var sum = new Sum(killed, killed, killed, false);
        var single = told.stream().filter(event -> event.killed().size() == 1).count();
        return new Tally(
                told.size(), articles.size(), Map.of(Measure.KILLED, sum, Measure.INJURED, Sum.ZERO), 0, 0, single);
    }

    private static Set<String> methods(List<Newsroom.Told> told) {
        var methods = told.stream()
                .map(event -> event.corrected() == null ? "ucdp_best" : "curator")
                .collect(Collectors.toSet());
        return methods.isEmpty() ? Set.of("ucdp_best") : methods;
    }

    /** As the consumer reads it off the log. */
    private static Revision read(RecordChanged change) {
        try {
            return Revision.of(Json.MESSAGES.readValue(Json.MESSAGES.writeValueAsString(change), RecordChanged.class));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

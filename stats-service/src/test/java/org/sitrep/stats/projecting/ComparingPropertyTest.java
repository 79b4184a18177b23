package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.AttackCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.ChangedRecord;
import org.sitrep.stats.counting.ChangedRecords;
import org.sitrep.stats.counting.Sum;
import org.sitrep.stats.reading.Words;
import org.sitrep.stats.rhythm.Attacks;

/** Against a naive recount of two instants: the records behind a difference; and of one, the attacks of a tempo. */
class ComparingPropertyTest {
    private static final List<Measure> MEASURES = List.of(Measure.KILLED, Measure.INJURED);

    private static Connection connection;

    @BeforeContainer
    static void migrate() throws SQLException {
        connection = EmptyReadModel.connect("stats-comparing");
    }

    @AfterContainer
    static void close() throws SQLException {
        if (connection != null) { // else migrating failed, and its reason is what shall be read
            connection.close();
        }
    }

    @Property(seed = "2026", tries = 25, shrinking = ShrinkingMode.OFF)
    void tracesEveryDifferenceToItsRecords(@ForAll long seed) throws SQLException, IOException {
        var histories = new Histories(seed);
        var messages = histories.messages();
        try (var columns = EmptyReadModel.columns();
                var copy = columns.connection()) {
            EmptyReadModel.fill(columns, connection, histories.delivered(messages));

            for (int asked = 0; asked < 6; asked++) {
                var filter = new RandomFilter(histories).filter();
                compare(copy, filter, messages, hour(histories.pick(-1, 0, 1)), histories.pick(null, hour(2), hour(4)));
            }
        }

        connection.rollback();
    }

    private static void compare(
            Connection copy,
            EventFilter filter,
            List<RecordChanged> messages,
            Instant earlier,
            @Nullable Instant later) {
        var words = Words.in(connection);
        var before = EmptyReadModel.snapshot(copy, earlier, words);
        var after = EmptyReadModel.snapshot(copy, later, words);
        var then = Recount.matching(filter, messages, earlier);
        var now = Recount.matching(filter, messages, later);
        var asked = "%s between %s and %s".formatted(filter, earlier, later);

        assertChanged(
                asked,
                new AnswerComparing()
                        .casualties(before, after, new CasualtyQuestion(filter, List.of(), MEASURES, false)),
                then,
                now,
                event -> new ChangedRecord.Counted(event.revision(), figures(event)));
        assertChanged(
                asked,
                new AnswerComparing().attacks(before, after, filter),
                attacking(filter, then),
                attacking(filter, now),
                event -> new ChangedRecord.Attacking(
                        event.revision(), event.date().start(), event.date().end(), attacks(event)));
        assertThat(new HashSet<>(new AttackCounting().attacks(after, filter)))
                .as(asked)
                .isEqualTo(byDates(attacking(filter, now)));
    }

    private static <T> void assertChanged(
            String asked,
            ChangedRecords<T> changed,
            List<EventRecord> then,
            List<EventRecord> now,
            Function<EventRecord, T> told) {
        var before = byId(then, told);
        var after = byId(now, told);
        Set<ChangedRecord<T>> differing = new HashSet<>();
        var ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .forEach(id -> differing.add(new ChangedRecord<>(id, before.get(id), after.get(id))));

        assertThat(changed.records()).as(asked).containsExactlyInAnyOrderElementsOf(differing);
        assertThat(changed.number()).isEqualTo(differing.size());
    }

    private static <T> Map<UUID, T> byId(List<EventRecord> events, Function<EventRecord, T> told) {
        return events.stream().collect(Collectors.toMap(EventRecord::id, told));
    }

    private static Map<Measure, Sum> figures(EventRecord event) {
        Map<Measure, Sum> figures = new HashMap<>();
        for (var measure : MEASURES) {
            var figure = Recount.figure(event, measure);
            if (figure != null) {
                figures.put(measure, new Sum(figure.low(), figure.best(), figure.high(), figure.highOpen()));
            }
        }
        return figures;
    }

    private static List<EventRecord> attacking(EventFilter filter, List<EventRecord> events) {
        return filter.what().namesTypes()
                ? events
                : events.stream()
                        .filter(event -> event.subEventType() != SubEventType.PEACEFUL_PROTEST)
                        .toList();
    }

    private static Set<Attacks> byDates(List<EventRecord> events) {
        return events.stream()
                .map(event -> new Attacks(event.date().start(), event.date().end(), attacks(event), 1))
                .collect(Collectors.groupingBy(one -> one.start() + "/" + one.end()))
                .values()
                .stream()
                .map(together -> new Attacks(
                        together.getFirst().start(),
                        together.getFirst().end(),
                        together.stream().mapToLong(Attacks::number).sum(),
                        together.size()))
                .collect(Collectors.toSet());
    }

    private static int attacks(EventRecord event) {
        return Objects.requireNonNull(event.incidents().low());
    }

    private static Instant hour(int hour) {
        return Histories.BEGINNING.plusSeconds(3600L * hour);
    }
}

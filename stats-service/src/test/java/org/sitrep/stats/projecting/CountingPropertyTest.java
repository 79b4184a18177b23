package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.CasualtyRow;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.Sum;
import org.sitrep.stats.counting.Tally;
import org.sitrep.stats.reading.Words;

/** Against a naive recount, on the real database: histories of records, delivered as on a bad day. */
class CountingPropertyTest {
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

    @Property(seed = "2026", tries = 30, shrinking = ShrinkingMode.OFF)
    void countsAsByHand(@ForAll long seed) throws SQLException, IOException {
        var histories = new Histories(seed);
        var messages = histories.messages();
        try (var columns = EmptyReadModel.columns();
                var copy = columns.connection()) {
            EmptyReadModel.fill(columns, connection, histories.delivered(messages));

            for (int asked = 0; asked < 6; asked++) {
                compare(copy, question(histories), messages, histories.pick(null, hour(0), hour(1), hour(3), hour(-1)));
            }
        }

        connection.rollback();
    }

    private static void compare(
            Connection copy, CasualtyQuestion question, List<RecordChanged> messages, @Nullable Instant knownAt) {
        var snapshot = EmptyReadModel.snapshot(copy, knownAt, Words.in(connection));
        var byHand = new Recount(question, messages, knownAt);

        var counted = new CasualtyCounting().count(snapshot, question);

        Map<List<@Nullable String>, Tally> rows = new HashMap<>();
        counted.rows().stream()
                .filter(row -> !question.fillZero() || row.tally().events() > 0)
                .forEach(row -> rows.put(key(row, question), row.tally()));
        assertThat(rows).as("%s as of %s", question, knownAt).isEqualTo(byHand.rows());
        assertThat(counted.rows()).doesNotHaveDuplicates();
        if (question.fillZero()) {
            assertThat(counted.rows()).allMatch(row -> row.tally().events() > 0 || isZero(row.tally()));
            assertGapless(counted.rows(), question);
        } else {
            assertThat(counted.rows()).hasSameSizeAs(rows.keySet());
        }
        assertThat(counted.total()).as("total of %s", question).isEqualTo(byHand.total());
        assertThat(counted.undatedEvents()).isEqualTo(byHand.undated());
        assertThat(counted.unplacedEvents()).isEqualTo(byHand.unplaced());
    }

    private static boolean isZero(Tally tally) {
        return tally.sources() == 0
                && tally.figures().values().stream().allMatch(sum -> sum == null || sum.equals(Sum.ZERO));
    }

    /** Of one period alone: each follows on the one before. */
    private static void assertGapless(List<CasualtyRow> rows, CasualtyQuestion question) {
        var unit = question.by().getFirst().unit();
        if (question.by().size() == 1 && unit != null) {
            var starts = rows.stream()
                    .map(row -> unit.parse(Objects.requireNonNull(row.group().get(unit.word()))))
                    .toList();
            for (int at = 1; at < starts.size(); at++) {
                assertThat(starts.get(at)).isEqualTo(unit.next(starts.get(at - 1)));
            }
        }
    }

    private static List<@Nullable String> key(CasualtyRow row, CasualtyQuestion question) {
        var key = new ArrayList<@Nullable String>();
        for (var grouping : question.by()) {
            var value = row.group().get(grouping.word());
            key.add(grouping == Grouping.ADMIN1 ? row.group().get("country") + "/" + value : value);
        }
        return key;
    }

    private static CasualtyQuestion question(Histories histories) {
        var by = new ArrayList<Grouping>();
        for (int at = 0; at < 3; at++) {
            var grouping = histories.pick(Grouping.values());
            if (!by.contains(grouping) && histories.pick(true, true, false)) {
                by.add(grouping);
            }
        }
        var fill = by.stream().anyMatch(grouping -> grouping.unit() != null) && histories.pick(true, false);
        var filter = new RandomFilter(histories).filter();
        return new CasualtyQuestion(filter, by, histories.pick(List.of(), List.of(Measure.MISSING)), fill);
    }

    private static Instant hour(int hour) {
        return Histories.BEGINNING.plusSeconds(3600L * hour);
    }
}

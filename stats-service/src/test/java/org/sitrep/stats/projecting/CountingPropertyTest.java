package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.Where;
import org.sitrep.manners.filters.Who;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.CasualtyRow;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.Tally;

/** Against a naive recount, on the real database: histories of records, delivered as on a bad day. */
class CountingPropertyTest {
    private static final Who BETA_OR_GAMMA =
            new Who(List.of(), List.of("beta", "id-gamma"), List.of(), List.of(), null);

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
            for (var batch : histories.delivered(messages)) {
                new Projector()
                        .apply(connection, batch.stream().map(Revision::of).toList());
            }
            columns.take(connection);

            for (int asked = 0; asked < 6; asked++) {
                compare(copy, question(histories), messages, histories.pick(null, hour(0), hour(1), hour(3), hour(-1)));
            }
        }

        connection.rollback();
    }

    private static void compare(
            Connection copy, CasualtyQuestion question, List<RecordChanged> messages, @Nullable Instant knownAt) {
        var snapshot = EmptyReadModel.snapshot(copy, knownAt);
        var byHand = new Recount(question, messages, knownAt);

        var counted = new CasualtyCounting().count(snapshot, question);

        Map<List<@Nullable String>, Tally> rows = new HashMap<>();
        counted.rows().forEach(row -> rows.put(key(row, question), row.tally()));
        assertThat(rows).as("%s as of %s", question, knownAt).isEqualTo(byHand.rows());
        assertThat(counted.rows()).hasSameSizeAs(rows.keySet());
        assertThat(counted.total()).as("total of %s", question).isEqualTo(byHand.total());
        assertThat(counted.undatedEvents()).isEqualTo(byHand.undated());
        assertThat(counted.unplacedEvents()).isEqualTo(byHand.unplaced());
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
        var from = histories.pick(null, null, LocalDate.parse("2023-12-31"));
        var to = histories.pick(null, null, LocalDate.parse("2024-01-14"));
        var all = EventFilter.within(from, to);
        var filter = histories.pick(
                all,
                new EventFilter(
                        from,
                        to,
                        new Where(List.of("IQ"), List.of(), null, null),
                        all.who(),
                        all.what(),
                        all.standing()),
                new EventFilter(from, to, all.where(), BETA_OR_GAMMA, all.what(), all.standing()));
        return new CasualtyQuestion(filter, by, histories.pick(List.of(), List.of(Measure.MISSING)), false);
    }

    private static Instant hour(int hour) {
        return Histories.BEGINNING.plusSeconds(3600L * hour);
    }
}

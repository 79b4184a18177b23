package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.counting.AttackCounting;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.ClaimComparing;
import org.sitrep.stats.counting.ForceCounting;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.OverviewCounting;
import org.sitrep.stats.periods.PeriodUnit;
import org.sitrep.stats.reading.Words;
import org.sitrep.stats.rhythm.Bucket;
import org.sitrep.stats.rhythm.Rhythm;

/** Against a recount by hand: the tempo and the overview as of any day, as they were known at any instant. */
class AsOfPropertyTest {
    private static final OverviewCounting OVERVIEW = new OverviewCounting(
            new CasualtyCounting(), new ForceCounting(), new ClaimComparing(), new AttackCounting());

    private static Connection connection;

    @BeforeContainer
    static void migrate() throws SQLException {
        connection = EmptyReadModel.connect("stats-as-of");
    }

    @AfterContainer
    static void close() throws SQLException {
        if (connection != null) { // else migrating failed, and its reason is what shall be read
            connection.close();
        }
    }

    @Property(seed = "2026", tries = 20, shrinking = ShrinkingMode.OFF)
    void looksBackFromAnyDay(@ForAll long seed) throws SQLException, IOException {
        var histories = new Histories(seed);
        var messages = histories.messages();
        try (var columns = EmptyReadModel.columns();
                var copy = columns.connection()) {
            EmptyReadModel.fill(columns, connection, histories.delivered(messages));

            for (int asked = 0; asked < 6; asked++) {
                var asOf = LocalDate.parse("2023-12-24").plusDays(histories.pick(0, 5, 9, 14, 20, 26, 40));
                var knownAt = histories.pick(null, hour(0), hour(1), hour(3));
                var filter = histories.pick(
                        new RandomFilter(histories).filter(), EventFilter.within(asOf.minusDays(8), null));
                if (filter.from() == null || !filter.from().isAfter(asOf)) { // which the door refuses
                    compareTempo(copy, messages, filter, asOf, knownAt);
                }
                compareOverview(copy, messages, asOf, knownAt);
            }
        }

        connection.rollback();
    }

    private static void compareTempo(
            Connection copy,
            List<RecordChanged> messages,
            EventFilter filter,
            LocalDate asOf,
            @Nullable Instant knownAt) {
        var snapshot = EmptyReadModel.snapshot(copy, knownAt, Words.in(connection));
        var byHand =
                new HandRhythm(attacking(filter, Recount.matching(filter, messages, knownAt)), filter.from(), asOf);

        var rhythm = new Rhythm(new AttackCounting().attacks(snapshot, filter), filter.from(), asOf);

        var asked = "%s as of %s known at %s".formatted(filter, asOf, knownAt);
        assertThat(rhythm.first()).as(asked).isEqualTo(byHand.first());
        for (var per : List.of(PeriodUnit.DAY, PeriodUnit.WEEK, PeriodUnit.MONTH)) {
            assertThat(rhythm.series(per).stream().collect(Collectors.toMap(Bucket::start, Bucket::attacks)))
                    .as(asked)
                    .isEqualTo(byHand.series(per));
            assertThat(rhythm.undatedEvents(per)).as(asked).isEqualTo(byHand.undated(per));
        }
        var first = rhythm.first();
        var rate = rhythm.rate(PeriodUnit.WEEK);
        assertThat(rate == null ? 0 : rate.attacks())
                .as(asked)
                .isEqualTo(first == null || rate == null ? 0 : byHand.attacksFrom(first));
        assertThat(rhythm.longestPauses()).as(asked).isEqualTo(byHand.longestPauses());
        assertThat(rhythm.currentPause()).as(asked).isEqualTo(byHand.currentPause());
        assertThat(rhythm.firstSince()).as(asked).isEqualTo(byHand.firstSince());
    }

    private static void compareOverview(
            Connection copy, List<RecordChanged> messages, LocalDate asOf, @Nullable Instant knownAt) {
        var everything = Recount.matching(EventFilter.within(null, null), messages, knownAt);
        var dataUntil = everything.stream()
                .filter(event -> event.date().start() != null)
                .map(event -> event.date().end())
                .filter(end -> end != null && !end.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(null);
        var end = Objects.requireNonNullElse(dataUntil, asOf);
        var month = recount(messages, end.minusDays(29), end, knownAt);

        var overview = OVERVIEW.overview(EmptyReadModel.snapshot(copy, knownAt), asOf);

        var asked = "as of %s known at %s".formatted(asOf, knownAt);
        assertThat(overview.dataUntil()).as(asked).isEqualTo(dataUntil);
        assertThat(overview.last7Days())
                .as(asked)
                .isEqualTo(recount(messages, end.minusDays(6), end, knownAt).total());
        assertThat(overview.last30Days()).as(asked).isEqualTo(month.total());
        assertThat(overview.countries().stream()
                        .collect(Collectors.toMap(
                                row -> Collections.singletonList(row.group().get("country")), row -> row.tally())))
                .as(asked)
                .isEqualTo(Map.copyOf(month.rows()));
        assertThat(overview.currentPause())
                .as(asked)
                .isEqualTo(new HandRhythm(attacking(EventFilter.within(null, null), everything), null, asOf)
                        .currentPause());
    }

    private static Recount recount(
            List<RecordChanged> messages, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        return new Recount(
                new CasualtyQuestion(EventFilter.within(from, to), List.of(Grouping.COUNTRY), List.of(), false),
                messages,
                knownAt);
    }

    private static List<EventRecord> attacking(EventFilter filter, List<EventRecord> events) {
        return filter.what().namesTypes()
                ? events
                : events.stream()
                        .filter(event -> event.subEventType() != SubEventType.PEACEFUL_PROTEST)
                        .toList();
    }

    private static Instant hour(int hour) {
        return Histories.BEGINNING.plusSeconds(3600L * hour);
    }
}

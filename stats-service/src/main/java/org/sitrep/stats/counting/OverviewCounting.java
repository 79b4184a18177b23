package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;
import org.sitrep.stats.rhythm.Rhythm;

/** Puts the overview together from what the other questions answer. */
@ApplicationScoped
public class OverviewCounting {
    /** What fits on one screen. */
    private static final int TOP = 10;

    private final CasualtyCounting casualties;
    private final ForceCounting forces;
    private final ClaimComparing claims;
    private final AttackCounting attacks;

    public OverviewCounting(
            CasualtyCounting casualties, ForceCounting forces, ClaimComparing claims, AttackCounting attacks) {
        this.casualties = casualties;
        this.forces = forces;
        this.claims = claims;
        this.attacks = attacks;
    }

    /** Days are counted back from the last day of data, so that a day without news does not empty the page. */
    public Overview overview(Snapshot snapshot, LocalDate asOf) {
        var dataUntil = dataUntil(snapshot, asOf);
        var end = dataUntil == null ? asOf : dataUntil;
        var month = during(snapshot, end.minusDays(Overview.DAYS - 1), end, List.of(Grouping.COUNTRY));
        return new Overview(
                asOf,
                dataUntil,
                during(snapshot, end.minusDays(6), end, List.of()).total(),
                month.total(),
                month.rows().stream()
                        .sorted(Comparator.comparingLong(OverviewCounting::killed)
                                .thenComparingLong(row -> row.tally().events())
                                .reversed())
                        .limit(TOP)
                        .toList(),
                forces.levels(snapshot, ForceQuestion.latest(asOf)).levels().stream()
                        .limit(TOP)
                        .toList(),
                claims.latest(snapshot, asOf, TOP),
                new Rhythm(attacks.attacks(snapshot, EventFilter.within(null, null)), null, asOf).currentPause(),
                month.method());
    }

    private CasualtyTable during(Snapshot snapshot, LocalDate from, LocalDate to, List<Grouping> by) {
        return casualties.count(snapshot, new CasualtyQuestion(EventFilter.within(from, to), by, List.of(), false));
    }

    private static long killed(CasualtyRow row) {
        var sum = row.tally().figures().get(Measure.KILLED);
        return sum == null ? 0 : sum.best();
    }

    private static @Nullable LocalDate dataUntil(Snapshot snapshot, LocalDate asOf) {
        return new Sql()
                .add("select max(e.date_end) from event_revisions e where")
                .add(EventConditions.of(EventFilter.within(null, asOf), snapshot))
                .add("and e.date_end <= ?", asOf)
                .one(snapshot.connection(), row -> new LastDay(row.getObject(1, LocalDate.class)))
                .day();
    }

    private record LastDay(@Nullable LocalDate day) {}
}

package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.stats.rhythm.CurrentPause;

/**
 * The few figures that an analyst opens the day with.
 *
 * @param dataUntil the last day, by then, on which an event ended; null without any
 * @param last7Days up to that day
 * @param last30Days up to that day
 * @param countries of the 30 days, most killed first
 * @param claims the latest cumulative ones, newest first
 * @param currentPause of all attacks, null where none is dated
 * @param method the rules behind the figures of the 30 days
 */
public record Overview(
        LocalDate asOf,
        @Nullable LocalDate dataUntil,
        Tally last7Days,
        Tally last30Days,
        List<CasualtyRow> countries,
        List<ForceLevelRecord> forceLevels,
        List<ComparedClaim> claims,
        @Nullable CurrentPause currentPause,
        String method) {
    /** How far it looks back. */
    static final int DAYS = 30;

    /** First of the days that it looks back on. */
    public LocalDate first() {
        return last().minusDays(DAYS - 1);
    }

    /** Last of them. */
    public LocalDate last() {
        return dataUntil == null ? asOf : dataUntil;
    }
}

package org.sitrep.stats.serving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.periods.PeriodUnit;
import org.sitrep.stats.rhythm.Bucket;
import org.sitrep.stats.rhythm.CurrentPause;
import org.sitrep.stats.rhythm.FirstSince;
import org.sitrep.stats.rhythm.Pause;
import org.sitrep.stats.rhythm.Rate;
import org.sitrep.stats.rhythm.RateChange;

/**
 * The tempo as JSON shows it.
 *
 * @param from first day of the window, null where there is no attack to begin with
 * @param asOf its last
 * @param undatedEvents attacks that no period of the series holds
 */
record TempoDocument(
        @Nullable LocalDate from,
        LocalDate asOf,
        PeriodUnit per,
        List<Bucket> series,
        long undatedEvents,
        @Nullable Rate rate,
        @Nullable RateChange change,
        List<Pause> longestPauses,
        @Nullable CurrentPause currentPause,
        @Nullable FirstSince firstSince,
        List<TempoClaimItem> claims,
        String counted,
        String method,
        String position) {}

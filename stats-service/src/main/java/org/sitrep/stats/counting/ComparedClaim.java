package org.sitrep.stats.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.CasualtyClaimRecord;

/**
 * A cumulative claim beside what our own events add up to over the same victims, places and days.
 *
 * @param measured our own figure of what the claim counts
 * @param events that our figures are made of, those in the sums first; null unless asked for
 * @param place the claim's place in the order, for paging
 */
public record ComparedClaim(
        CasualtyClaimRecord claim,
        OwnRecords own,
        Sum measured,
        @Nullable List<OwnEvent> events,
        List<String> place) {

    /**
     * Our own events of the claim's victims.
     *
     * @param events whose whole range of dates lies in the claim's period
     * @param eventsWithoutFigure those that give no figure of the victims' killed, injured or what the claim measures
     * @param undatedEvents those that may lie in the period, or not
     */
    public record OwnRecords(long events, Sum killed, Sum injured, long eventsWithoutFigure, long undatedEvents) {}

    /** The claim less our own at its most: null where the claim is open downwards. */
    public @Nullable Long leastDifference() {
        var low = claim.count().low();
        return low == null ? null : low - measured.high();
    }

    /** The claim less our own at its least: null where the claim is open upwards. */
    public @Nullable Long greatestDifference() {
        var high = claim.count().high();
        return high == null ? null : high - measured.low();
    }
}

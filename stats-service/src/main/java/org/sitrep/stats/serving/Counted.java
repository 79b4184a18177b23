package org.sitrep.stats.serving;

/** What an answer counted and by which rule, in a sentence and in a word that stays. */
final class Counted {
    static final String CASUALTIES =
            "Events that match, reported or confirmed unless status names others; the figures of each are added up, and total has each event once. Cumulative claims are not in it.";
    static final String CLAIMS =
            "Cumulative claims; beside each our own events of its victims and countries whose whole range of dates lies in its period. The difference is the claim less our own.";
    static final String CLAIMS_RULE = "claim_less_own_events";
    static final String LATEST =
            "Counts of the last day up to as_of, by force, place, status, unit and claimant. Totals add what one claimant counts in places that do not overlap.";
    static final String LATEST_RULE = "latest_count";
    static final String SERIES = "Counts as they were told, by force, place, status, unit, claimant and day.";
    static final String SERIES_RULE = "told_counts";
    static final String TEMPO =
            "Attacks of events that match: battles, explosions and remote violence, violence against civilians unless the filters name types; the fewest that each event can be.";
    static final String TEMPO_RULE = "fewest_attacks,exact_poisson_95";
    static final String OVERVIEW =
            "Events reported or confirmed whose range of dates overlaps the 7 or 30 days up to data_until; the latest force levels and cumulative claims up to as_of.";

    private Counted() {}
}

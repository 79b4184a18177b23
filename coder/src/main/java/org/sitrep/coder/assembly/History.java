package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;

/** "In June a bomb had killed two", told beside yesterday's bomb: two sentences later "the attack" is yesterday's again. */
final class History {
    /** Days by which it lies before what the report tells besides. */
    private static final int PAST = 14;

    /** Sentences over which a report stays with it. */
    private static final int STAYS = 1;

    private History() {}

    /** True where the draft is long before one of the others, and the report has left it. */
    static boolean isBeside(Draft draft, List<Draft> others, int here) {
        LocalDate start = start(draft);
        return start != null
                && here - draft.lastSentence > STAYS
                && others.stream().anyMatch(other -> {
                    LocalDate later = start(other);
                    return later != null && start.plusDays(PAST).isBefore(later);
                });
    }

    private static @Nullable LocalDate start(Draft draft) {
        DateMention date = draft.date();
        return date == null ? null : date.start();
    }
}

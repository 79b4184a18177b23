package org.sitrep.coder.tempo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.contracts.codes.TempoKind;

/**
 * What a sentence says of the rhythm of attacks.
 *
 * @param since first day of the span that is meant
 * @param until last day of it
 * @param whatFrom first token of what is counted
 * @param whatTo token after it
 * @param from first token of the words that say it
 * @param to token after them
 * @param count how many in the span, null where it is not counted
 */
public record TempoMention(
        TempoKind kind,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int whatFrom,
        int whatTo,
        int from,
        int to,
        Told told,
        String rule,
        @Nullable NumberMention count) {

    TempoMention(
            TempoKind kind,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            int whatFrom,
            int whatTo,
            int from,
            int to,
            Told told,
            String rule) {
        this(kind, since, until, whatFrom, whatTo, from, to, told, rule, null);
    }
}

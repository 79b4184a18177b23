package org.sitrep.coder.assembly;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/**
 * A stretch of time whose two ends stand apart: "from 6 May 2021, when the state of siege took effect, to the end of last
 * month", "from the first day of the month until midnight on Thursday". Nothing happened on its ends alone.
 *
 * @param from the token that opens it
 * @param until the token that opens its end
 */
record FromUntil(int from, int until) {
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");
    private static final Set<String> POINTS = GrammarWords.named("from-until.points");
    private static final Set<String> CLAUSES = Set.of(";", ":", ".", "\"", "“", "”");

    /** "From dawn until noon": of one day. */
    private static final Set<String> HOURS =
            Set.of("dawn", "daybreak", "early", "morning", "noon", "midday", "dusk", "evening", "late", "midnight");

    /** Tokens between the two ends: a clause may say what began or ended. */
    private static final int REACH = 24;

    /** Tokens between the word that opens an end and its day: "to the end of last month". */
    private static final int POINT_REACH = 5;

    /** Null where the sentence tells none. */
    static @Nullable FromUntil in(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.lower(i).equals("from")
                    && !HOURS.contains(sentence.lower(i + 1))
                    && isPoint(mentions, i + 1)) {
                int until = until(mentions, i + 2);
                if (until > 0) {
                    return new FromUntil(i, until);
                }
            }
        }
        return null;
    }

    private static int until(Mentions mentions, int from) {
        Sentence sentence = mentions.sentence();
        for (int k = from; k < Math.min(sentence.size(), from + REACH); k++) {
            if (CLAUSES.contains(sentence.lower(k))) {
                return -1;
            }
            if (UNTIL.contains(sentence.lower(k)) && isPoint(mentions, k + 1)) {
                return k;
            }
        }
        return -1;
    }

    /** A day, or what stands for one: "the end", "midnight", "now". */
    private static boolean isPoint(Mentions mentions, int token) {
        Sentence sentence = mentions.sentence();
        int at = sentence.lower(token).equals("the") ? token + 1 : token;
        return POINTS.contains(sentence.lower(at))
                || mentions.dates().stream().anyMatch(d -> d.from() >= token && d.from() <= at && d.start() != null);
    }

    /** True of the days that say when it began. */
    boolean opensWith(DateMention date) {
        return date.from() > from && date.to() <= until;
    }

    /** True of the day that says when it ended. */
    boolean closesWith(DateMention date) {
        return date.from() > until && date.from() - until <= POINT_REACH;
    }

    static boolean isEnd(Mentions mentions, DateMention date) {
        FromUntil span = in(mentions);
        return span != null && (span.opensWith(date) || span.closesWith(date));
    }
}

package org.sitrep.coder.tempo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.TempoKind;

/** "more than 160 attacks since mid-October", "12 raids last week": so many in a span. */
public final class CountedAttacks {
    private static final Set<String> ATTACKS = GrammarWords.named("counted-attacks.attacks");

    /** Fewer are events of their own. */
    private static final int FEWEST = 3;

    /** Words between the number and what it counts: "170 separate drone and rocket attacks". */
    private static final int REACH = 5;

    private CountedAttacks() {}

    /** The tokens of what a sentence counts over a stretch of time: "Last year 264 drone attacks". */
    public static Set<Integer> series(Told told) {
        return read(told).stream().map(mention -> mention.to() - 1).collect(Collectors.toSet());
    }

    static List<TempoMention> read(Told told) {
        DateMention span = span(told);
        return span == null
                ? List.of()
                : told.mentions().numbers().stream()
                        .filter(number -> !number.isVague() && number.low() != null && number.low() >= FEWEST)
                        .filter(number -> attacks(told.mentions().sentence(), number) >= 0)
                        .map(number -> mention(told, number, span))
                        .toList();
    }

    private static TempoMention mention(Told told, NumberMention number, DateMention span) {
        int attacks = attacks(told.mentions().sentence(), number);
        boolean open = span.relation() == DateMention.Relation.SINCE;
        return new TempoMention(
                TempoKind.PER_PERIOD_COUNT,
                span.start(),
                open ? null : span.end(),
                number.from(),
                attacks + 1,
                number.from(),
                attacks + 1,
                told,
                "counted-attacks",
                number);
    }

    /** The token of what is counted, -1 where it is something else. */
    private static int attacks(Sentence sentence, NumberMention number) {
        for (int i = number.to(); i < Math.min(sentence.size(), number.to() + REACH); i++) {
            if (ATTACKS.contains(sentence.lower(i))) {
                return i;
            }
            boolean within = switch (sentence.tag(i)) {
                case ADJECTIVE, NOUN, PROPER -> true;
                default -> sentence.lower(i).equals("and");
            };
            if (!within) {
                return -1;
            }
        }
        return -1;
    }

    /** The days that the sentence speaks of: "since Oct. 17", "last week"; a single day is none. */
    private static @Nullable DateMention span(Told told) {
        return told.mentions().dates().stream()
                .filter(date -> date.isResolved()
                        && (date.relation() == DateMention.Relation.SINCE
                                || (date.tellsWhen() && date.precision() != DatePrecision.DAY)))
                .findFirst()
                .orElse(null);
    }
}

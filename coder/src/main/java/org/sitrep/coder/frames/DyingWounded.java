package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.MeasureWord;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** "Three of those who were injured have died", "two of the wounded have since died": dead now, and no wounded of their own. */
final class DyingWounded {
    private static final Set<String> HURT = GrammarWords.named("of-wounded.hurt");
    private static final int HURT_REACH = 7;
    private static final int DYING_REACH = 8;

    private DyingWounded() {}

    /** The figures with those who died of their wounds, in place of what else was read of the same number. */
    static List<Casualty> read(Mentions mentions, List<Casualty> figures) {
        List<Casualty> all = new ArrayList<>(figures);
        for (NumberMention number : mentions.numbers()) {
            int hurt = hurt(mentions.sentence(), number.to());
            MeasureMention dying = hurt < 0 ? null : dying(mentions, hurt);
            boolean known = figures.stream().anyMatch(f -> f.from() == number.from() && f.measure() == Measure.KILLED);
            if (dying != null && !known) {
                all.removeIf(f -> f.from() == number.from());
                all.add(new Casualty(
                        Measure.KILLED,
                        number.count(),
                        null,
                        dying.from(),
                        number.from(),
                        dying.to(),
                        Set.of(Casualty.Note.OF_WOUNDED),
                        "suffer-count",
                        List.of()));
            }
        }
        return all;
    }

    /** The token that says that they were hurt, behind "of the", "of those who were"; -1 without. */
    private static int hurt(Sentence sentence, int of) {
        if (!sentence.lower(of).equals("of")) {
            return -1;
        }
        for (int i = of + 2; i < Math.min(sentence.size(), of + HURT_REACH); i++) {
            if (HURT.contains(sentence.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable MeasureMention dying(Mentions mentions, int hurt) {
        return mentions.measures().stream()
                .filter(m -> m.word().measure() == Measure.KILLED
                        && m.word().use() == MeasureWord.Use.SUFFER
                        && m.from() > hurt
                        && m.from() - hurt <= DYING_REACH
                        && isOneClause(mentions.sentence(), hurt, m.from()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOneClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.lower(i).equals(";")
                    || sentence.lower(i).equals(",")
                    || sentence.lower(i).equals("and")) {
                return false;
            }
        }
        return true;
    }
}

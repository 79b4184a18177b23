package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** "Lost 1,200 troops killed and wounded", "300 people were killed or injured": dead and wounded in one figure. */
final class Undivided {
    private static final Set<String> DEAD = Set.of("killed", "dead", "died", "slain");
    private static final Set<String> JOINING = Set.of("and", "or", "and/or");
    private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "maimed", "injured.", "wounded.");
    private static final int REACH = 3;

    private Undivided() {}

    /** The figure, of casualties where it counts dead and wounded alike. */
    static @Nullable Casualty of(Mentions mentions, @Nullable Casualty casualty) {
        boolean deaths = casualty != null
                && casualty.measure() == Measure.KILLED
                && casualty.others().isEmpty();
        return casualty != null && deaths && isUndivided(mentions, casualty)
                ? casualty.of(Measure.CASUALTIES)
                : casualty;
    }

    private static boolean isUndivided(Mentions mentions, Casualty casualty) {
        Sentence sentence = mentions.sentence();
        int behind = Math.max(casualty.to(), casualty.anchor());
        for (int at = casualty.anchor(); at < Math.min(sentence.size(), behind + REACH); at++) {
            int i = at;
            int hurt = i + 2;
            boolean both = DEAD.contains(sentence.lower(i))
                    && JOINING.contains(sentence.lower(i + 1))
                    && HURT.contains(sentence.lower(hurt));
            if (both) {
                return mentions.numbers().stream().noneMatch(n -> n.from() > i && n.from() <= hurt + 1);
            }
        }
        return false;
    }
}

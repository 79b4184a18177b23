package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** "18 of their men killed and about 70 wounded": dead and wounded that one phrase counts are of one event, or both of several. */
final class Coordinated {
    private static final Set<String> JOINING = Set.of("and", ",", "while", "with", "plus");
    private static final int REACH = 7;

    private Coordinated() {}

    /** True where the figure's phrase goes on with one of these. */
    static boolean withAny(List<Casualty> others, Casualty figure, Told told) {
        return figure.measure() == Measure.INJURED
                && others.stream()
                        .anyMatch(other -> other.measure() == Measure.KILLED
                                && isJoined(told.mentions().sentence(), other, figure));
    }

    private static boolean isJoined(Sentence sentence, Casualty first, Casualty second) {
        if (second.from() < first.to() || second.from() - first.to() > REACH) {
            return false;
        }
        boolean joined = false;
        for (int i = first.to(); i < second.from(); i++) {
            joined |= JOINING.contains(sentence.lower(i));
            if (sentence.lower(i).equals(";") || sentence.lower(i).equals("bringing")) {
                return false;
            }
        }
        return joined;
    }
}

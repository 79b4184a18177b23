package org.sitrep.coder.dates;

import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "One of them died of his wounds on Sunday", "died yesterday in the hospital": the day of a death, not of what was done to them. */
public final class DyingDay {
    private static final Set<String> DYING = Set.of("died", "dies", "succumbed");
    private static final Set<String> WOUNDS = Set.of("wounds", "wound", "injuries", "injury", "burns");
    private static final Set<String> HOSPITALS = Set.of("hospital", "clinic", "infirmary");
    private static final Set<String> ENDS = Set.of(",", ";", ".", ":");

    /** Tokens from the verb to its day, and from the day to the wounds. */
    private static final int REACH = 9;

    private DyingDay() {}

    public static boolean is(Sentence sentence, DateMention date) {
        int verb = date.from() - 1;
        while (verb >= 0
                && date.from() - verb <= REACH
                && !DYING.contains(sentence.lower(verb))
                && !ENDS.contains(sentence.lower(verb))) {
            verb--;
        }
        if (!DYING.contains(sentence.lower(verb))) {
            return false;
        }
        if (sentence.lower(verb).equals("succumbed")) {
            return true;
        }
        for (int i = verb + 1; i < date.to() + REACH && !ENDS.contains(sentence.lower(i)); i++) {
            boolean own = sentence.lower(i - 1).equals("in")
                    || sentence.lower(i - 2).equals("in")
                    || sentence.lower(i - 3).equals("in")
                    || sentence.lower(i - 1).equals("at")
                    || sentence.lower(i - 2).equals("at");
            if (WOUNDS.contains(sentence.lower(i))
                    || (own && HOSPITALS.contains(sentence.lower(i)) && !isHit(sentence, i))
                    || (sentence.lower(i).equals("there") && i == verb + 1 && isBrought(sentence, verb))) {
                return true;
            }
        }
        return false;
    }

    /** "Twelve died at the hospital on Friday when shells hit it", "in a hospital bombing": there they were hit. */
    private static boolean isHit(Sentence sentence, int hospital) {
        return sentence.tag(hospital + 1) == Tag.NOUN
                || IntStream.range(hospital, Math.min(sentence.size(), hospital + REACH))
                        .anyMatch(i -> sentence.lower(i).equals("when"));
    }

    /** "who had been taken to the General Hospital in Gusau, died there yesterday". */
    private static boolean isBrought(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (HOSPITALS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

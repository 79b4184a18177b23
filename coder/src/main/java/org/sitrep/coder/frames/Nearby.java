package org.sitrep.coder.frames;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** "not far from Kunduz", "30 km north of Gao", "on the road from Bor to Juba": near there, and no place of departure. */
public final class Nearby {
    private static final Set<String> DISTANCES = GrammarWords.named("place-giver.nearby");
    private static final Set<String> COMPASS = GrammarWords.named("place-giver.compass");
    private static final Set<String> WAYS =
            Set.of("way", "road", "highway", "route", "travelling", "traveling", "train");

    /** Tokens from a place back to "far", "km", "road". */
    private static final int REACH = 6;

    private Nearby() {}

    /** Whether the place only tells what it happened near to. */
    static boolean is(Mentions mentions, PlaceMention place) {
        Sentence sentence = mentions.sentence();
        return isOnTheWay(sentence, place) || isAtADistance(sentence, place, true);
    }

    /** "not far from Kunduz", "30 km north of Gao", but no end of a road. */
    public static boolean isAtADistance(Mentions mentions, PlaceMention place) {
        return isAtADistance(mentions.sentence(), place, false);
    }

    private static boolean isAtADistance(Sentence sentence, PlaceMention place, boolean ways) {
        int from = place.from();
        String before = sentence.lower(from - 1);
        if (before.equals("from") || before.equals("of") || before.equals("to")) {
            for (int i = from - 2; i >= 0 && from - i < REACH; i--) {
                String word = sentence.lower(i);
                boolean compass = before.equals("of") && i == from - 2 && COMPASS.contains(word);
                if (compass || (DISTANCES.contains(word) && (ways || !WAYS.contains(word)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "on its way from Bor to Juba": between the two. */
    static boolean isOnTheWay(Sentence sentence, PlaceMention place) {
        boolean from = false;
        for (int i = place.from() - 1; i >= 0 && place.from() - i < REACH; i--) {
            from |= sentence.lower(i).equals("from");
            if (from && WAYS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

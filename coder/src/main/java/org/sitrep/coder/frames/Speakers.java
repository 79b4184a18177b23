package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.text.Sentence;

/** Says who "he said" is: the one who spoke last. */
public final class Speakers {
    /** "The ministry" is the one that spoke before. */
    private static final String MINISTRY = "ministry";

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    /** How many sentences back a speaker is remembered. */
    private static final int REACH = 4;

    private Speakers() {}

    public static List<Told> carriedOver(List<Told> article) {
        List<Told> told = new ArrayList<>(article.size());
        @Nullable String last = null;
        @Nullable String ministry = null;
        int since = 0;
        for (Told sentence : article) {
            String claimant = sentence.claimant();
            if (claimant != null && claimant.toLowerCase(Locale.ROOT).equals(MINISTRY)) {
                claimant = ministry == null ? claimant : ministry;
                sentence = sentence.claimedBy(claimant);
            } else if (claimant != null && claimant.toLowerCase(Locale.ROOT).contains(MINISTRY)) {
                ministry = claimant;
            }
            if (claimant != null) {
                last = claimant;
                since = 0;
            } else {
                since++;
            }
            boolean carried = claimant == null && last != null && since <= REACH && isSaidByPronoun(sentence);
            told.add(carried ? sentence.claimedBy(last) : sentence);
        }
        return told;
    }

    private static boolean isSaidByPronoun(Told told) {
        Sentence sentence = told.mentions().sentence();
        return told.mentions().cues().stream()
                .filter(cue -> cue.cue().type() == Cue.Type.ATTRIBUTION)
                .anyMatch(cue -> PRONOUNS.contains(sentence.lower(cue.from() - 1))
                        || PRONOUNS.contains(sentence.lower(cue.to())));
    }
}

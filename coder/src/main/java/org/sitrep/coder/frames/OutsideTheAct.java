package org.sitrep.coder.frames;

import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.Sentence;

/** Places of a sentence that are of something else than the act they stand by: whose it is, who is blamed, the next clause. */
final class OutsideTheAct {
    private static final Set<String> NEXT_CLAUSE = Set.of("and", "but", "while", "as", "though", "although");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Nearness nearness;

    OutsideTheAct(Mentions mentions, Nearness nearness) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.nearness = nearness;
    }

    /** Another verb between tells of another place: "a day after the minister returned from Paris". */
    boolean isElsewhere(PlaceMention place, Frame owner) {
        int at = owner.trigger.from();
        boolean shared = sentence.lower(place.from() - 1).equals("in")
                && Set.of("one", "other", "second").contains(sentence.lower(place.from() - 2));
        return at < place.from()
                && !shared
                && (nearness.otherVerbs(at, place.from()) > 0 || isOfNextSubject(place, owner));
    }

    /** "shot down missiles, and nobody in the Caucasus had time": who acts in the next clause is there. */
    private boolean isOfNextSubject(PlaceMention place, Frame owner) {
        int index = mentions.chunkAt(place.from());
        Chunk after = mentions.chunk(index + 1);
        if (after == null || !after.is(Kind.VERB_PHRASE) || !nearness.isOther(after)) {
            return false;
        }
        for (int i = owner.trigger.to(); i + 1 < place.from(); i++) {
            if (sentence.lower(i).equals(",") && NEXT_CLAUSE.contains(sentence.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "blamed on Israel". */
    boolean isBlamed(PlaceMention place) {
        return sentence.lower(place.from() - 1).equals("on")
                && sentence.lower(place.from() - 2).equals("blamed");
    }

    /** "Kyiv's strike on Belgorod": a capital that stands for whose act it is. */
    boolean isWhoseAct(PlaceMention place, Frame owner) {
        String next = sentence.lower(place.to());
        return (next.equals("'s") || next.equals("'"))
                && owner.agents.stream().anyMatch(p -> p.from() <= place.from() && p.to() >= place.to());
    }
}

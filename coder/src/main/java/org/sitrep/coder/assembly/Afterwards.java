package org.sitrep.coder.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.PlaceRole;

/**
 * What is said of attacks in the sentence after them: "Both attempts failed", "Two of them were beaten off", "One was aimed
 * at troops in Iraq, the other at troops in Syria".
 */
final class Afterwards {
    private static final Set<String> RESUMING =
            Set.of("both", "neither", "none", "all", "they", "it", "the", "these", "this");
    private static final Set<String> ATTEMPTS = GrammarWords.named("tempo-reader.incidents");
    private static final Set<String> TRIES = Set.of("attempts", "attempt", "of", "the", "them", "two", "three");
    /** Words of the subject that resumes what was told. */
    private static final int SUBJECT = 4;

    private Afterwards() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        for (int i = 1; i < article.size(); i++) {
            Mentions here = article.get(i).mentions();
            if (i + 1 < article.size()
                    && OneEach.goesOn(here, article.get(i + 1).mentions())) {
                giveOneEach(drafts, here, article.get(i + 1).mentions());
                continue;
            }
            boolean failure = isFailure(here);
            List<PlaceMention> each = OneEach.places(here, article.get(i - 1).mentions());
            if (failure || each.size() > 1) {
                told(drafts, here.sentence().index()).ifPresent(draft -> {
                    draft.failed |= failure;
                    give(draft, each, here);
                });
            }
        }
    }

    /** The attacks that a sentence speaks of: told just before, or shared out just before. */
    private static Optional<Draft> told(List<Draft> drafts, int here) {
        return lastBefore(drafts, here)
                .or(() -> drafts.stream()
                        .filter(draft -> draft.oneEach)
                        .filter(draft ->
                                draft.places.getLast().sentence().sentence().index() == here - 1)
                        .findFirst());
    }

    private static Optional<Draft> lastBefore(List<Draft> drafts, int here) {
        return drafts.stream()
                .filter(draft -> draft.lastSentence == here - 1 || draft.lastSentence == here)
                .filter(draft -> KindredActs.areViolent(draft.acts))
                .max(Comparator.comparingInt(draft -> draft.lastSentence));
    }

    private static void giveOneEach(List<Draft> drafts, Mentions one, Mentions other) {
        int before = one.sentence().index() - 1;
        drafts.stream()
                .filter(draft -> draft.frames.stream()
                        .anyMatch(f ->
                                f.incidents() != null && f.mentions().sentence().index() == before))
                .findFirst()
                .ifPresent(draft -> {
                    draft.places.removeIf(in -> in.value().role() == PlaceRole.OCCURRED_AT);
                    add(draft, OneEach.brought(one).getFirst(), one);
                    add(draft, OneEach.brought(other).getFirst(), other);
                    draft.oneEach = true;
                });
    }

    private static void add(Draft draft, PlaceMention place, Mentions sentence) {
        draft.places.add(new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), sentence, draft.frames.getFirst()));
    }

    private static void give(Draft draft, List<PlaceMention> each, Mentions sentence) {
        if (each.size() > 1) {
            draft.places.removeIf(in -> in.value().role() == PlaceRole.OCCURRED_AT);
            each.forEach(place -> add(draft, place, sentence));
            draft.oneEach = true;
        }
    }

    private static boolean isFailure(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        if (sentence.isTitle()) {
            return false;
        }
        for (CueMention cue : mentions.cues()) {
            boolean failure = cue.cue().type() == Cue.Type.FAILURE
                    && (cue.cue().side() == Cue.Side.BEFORE || sentence.lower(0).equals("neither"));
            if (failure && (isSubject(sentence, cue.from()) || isOfThem(sentence, cue.from()))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but words for the attacks stands before: not "the bomb failed to explode". */
    private static boolean isSubject(Sentence sentence, int to) {
        for (int i = 1; i < to; i++) {
            if (!TRIES.contains(sentence.lower(i)) && !ATTEMPTS.contains(sentence.lower(i))) {
                return false;
            }
        }
        return to <= SUBJECT && RESUMING.contains(sentence.lower(0));
    }

    private static boolean isOfThem(Sentence sentence, int to) {
        for (int i = 0; i + 1 < to; i++) {
            if (sentence.lower(i).equals("of") && sentence.lower(i + 1).equals("them")) {
                return true;
            }
        }
        return false;
    }
}

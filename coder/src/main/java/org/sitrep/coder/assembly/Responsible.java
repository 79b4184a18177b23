package org.sitrep.coder.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Responsibility;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "X claimed responsibility" names the attacker of what was told just before, or of the attack just referred to. */
final class Responsible {
    private static final Set<String> INCIDENTS = GrammarWords.named("situations.incidents");

    /** Sentences after an attack in which someone claims it or is blamed for it. */
    private static final int REACH = 4;

    /** The same where it is called by what it was or by where it was: "the raid", "the Usterzai bombing". */
    private static final int REACH_BY_NAME = 12;

    private final Likeness likeness;

    /** "the attack in the north", of which the last sentence spoke; null where it spoke of none. */
    private @Nullable Draft referred;

    private int referredIn;

    Responsible(Likeness likeness) {
        this.likeness = likeness;
    }

    void give(Told told, List<Draft> drafts) {
        int here = told.mentions().sentence().index();
        Draft attack = referredTo(told, drafts, here);
        if (attack != null) {
            referred = attack;
            referredIn = here;
        }
        Responsibility responsible = told.responsible();
        if (responsible == null) {
            return;
        }
        Draft meant = here - referredIn <= 1 && referred != null ? referred : last(drafts, here);
        if (meant != null) {
            give(responsible, told, meant);
        }
        if (meant != null && speaksOfBoth(told)) {
            within(drafts, here, REACH_BY_NAME).stream()
                    .filter(draft -> draft != meant && isOpen(draft))
                    .max(Comparator.comparingInt(draft -> draft.lastSentence))
                    .ifPresent(other -> give(responsible, told, other));
        }
    }

    private static void give(Responsibility responsible, Told told, Draft meant) {
        if (isOpen(meant)) {
            meant.agents.add(new Draft.In<>(responsible.party(), told.mentions(), meant.frames.getFirst()));
            meant.alleged |= responsible.alleged();
        }
    }

    /** "Behind both is the front", "claimed both attacks". */
    private static boolean speaksOfBoth(Told told) {
        Sentence sentence = told.mentions().sentence();
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> sentence.lower(i).equals("both")
                        && (sentence.tag(i + 1) != Tag.NOUN || INCIDENTS.contains(sentence.lower(i + 1))));
    }

    /** Nobody is named yet who did it. */
    private static boolean isOpen(Draft draft) {
        return draft.agents.stream().noneMatch(a -> a.value().actor() != null) && KindredActs.areViolent(draft.acts);
    }

    /** What was told last, of the reach's events the one that is not long past; from further back only what alone is open. */
    private static @Nullable Draft last(List<Draft> drafts, int here) {
        List<Draft> near = within(drafts, here, REACH);
        if (near.isEmpty()) {
            List<Draft> far = within(drafts, here, REACH_BY_NAME).stream()
                    .filter(Responsible::isOpen)
                    .toList();
            return far.size() == 1 ? far.getFirst() : null;
        }
        return near.stream()
                .filter(draft -> !History.isBeside(draft, near, here))
                .max(Comparator.comparingInt(draft -> draft.lastSentence))
                .orElse(null);
    }

    private static List<Draft> within(List<Draft> drafts, int here, int reach) {
        return drafts.stream()
                .filter(draft -> draft.lastSentence <= here && here - draft.lastSentence <= reach)
                .toList();
    }

    private @Nullable Draft referredTo(Told told, List<Draft> drafts, int here) {
        List<Draft> before = drafts.subList(Math.max(0, drafts.size() - Grouper.REACH), drafts.size()).stream()
                .filter(draft -> draft.firstSentence() < here)
                .toList();
        for (Frame frame : told.mere()) {
            if (frame.anaphoric() && !(frame.places().isEmpty() && frame.dates().isEmpty())) {
                Draft reference = new Draft(frame);
                return before.stream()
                        .filter(draft -> likeness.ofFacts(reference, draft) > 0)
                        .max(Comparator.comparingInt(draft ->
                                2 * likeness.ofFacts(reference, draft) + (draft.acts.contains(frame.act()) ? 1 : 0)))
                        .orElse(null);
            }
        }
        return told.all().stream()
                .filter(Frame::anaphoric)
                .flatMap(frame -> before.reversed().stream()
                        .filter(draft -> isCalledSo(draft, frame) && here - draft.lastSentence <= REACH_BY_NAME))
                .findFirst()
                .orElse(null);
    }

    /** "The raid" is one that was told as a raid, by the same word. */
    private static boolean isCalledSo(Draft draft, Frame frame) {
        String lemma = frame.trigger().trigger().lemma();
        return isOpen(draft)
                && draft.frames.stream()
                        .anyMatch(f -> f.trigger().trigger().lemma().equals(lemma));
    }
}

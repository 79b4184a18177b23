package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** "Two car bombs went off. The first stood in A, the second in B": the two, not a third that sums them up. */
final class Enumerated {
    private static final Set<String> ORDINALS = GrammarWords.named("situations.ordinals");

    /** Sentences between the sum and the one counted last. */
    private static final int REACH = 6;

    private Enumerated() {}

    /** @param drafts in the order of the text */
    static List<Draft> withoutSums(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        @Nullable Draft sum = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            if (draft.figures.isEmpty() && next != null && isCounted(next, draft)) {
                sum = draft;
                continue;
            }
            if (sum != null && isCounted(draft, sum)) {
                draft.takeCause(sum);
            }
            kept.add(draft);
        }
        return kept;
    }

    private static boolean isCounted(Draft draft, Draft sum) {
        Sentence sentence = draft.frames.getFirst().mentions().sentence();
        boolean opens = sentence.lower(0).equals("the") || sentence.lower(0).equals("a");
        return opens
                && ORDINALS.contains(sentence.lower(1))
                && sentence.index() > sum.firstSentence()
                && sentence.index() - sum.lastSentence <= REACH;
    }
}

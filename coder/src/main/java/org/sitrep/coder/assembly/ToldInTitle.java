package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What only the headline tells is told again in the text, if any event there can be the same: the likeliest one takes it in. */
final class ToldInTitle {
    /** Sentences in which a text tells what its headline does; later ones tell what was before. */
    private static final int OPENING = 10;

    private ToldInTitle() {}

    static List<Draft> givenToText(List<Draft> drafts, Likeness likeness) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft title : drafts) {
            if (title.isTitle() && !title.isSeries()) {
                drafts.stream()
                        .filter(draft -> !draft.isTitle()
                                && draft.firstSentence() <= OPENING
                                && likeness.ofHeadline(title, draft) > 0)
                        .max(Comparator.<Draft>comparingInt(draft -> likeness.ofHeadline(title, draft))
                                .thenComparingInt(draft -> -draft.firstSentence()))
                        .ifPresent(draft -> {
                            draft.absorb(title);
                            kept.remove(title);
                        });
            }
        }
        return kept;
    }
}

package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * Tells those who died at once from those who died later: "three were killed outright; a boy died later on the operating
 * table" is four.
 */
final class AfterHarm {
    private static final Set<String> LATER = GrammarWords.named("after-harm.later");
    private static final Set<String> OUTRIGHT = GrammarWords.named("after-harm.outright");

    /** Tokens after the verb in which it is said when and where they died. */
    private static final int REACH = 10;

    private static final Set<String> ENDS = Set.of(";", ".", ":", "while", "but", "who", "which");

    /** Says at once what "at once" says. */
    private static final String AT_ONCE = "outright";

    private final Sentence sentence;

    AfterHarm(Mentions mentions) {
        this.sentence = mentions.sentence();
    }

    List<Casualty> mark(List<Casualty> figures) {
        return figures.stream()
                .map(figure -> {
                    boolean dead = figure.measure() == Measure.KILLED && !figure.part();
                    if (dead && says(figure, figures, OUTRIGHT)) {
                        return figure.with(Casualty.Note.OUTRIGHT);
                    }
                    boolean dying = dead && figure.rule().startsWith("suffer");
                    return dying && says(figure, figures, LATER) ? figure.with(Casualty.Note.LATER) : figure;
                })
                .toList();
    }

    /** One of the words beside the verb, before the next figure begins. */
    private boolean says(Casualty figure, List<Casualty> all, Set<String> words) {
        if (words.contains(sentence.lower(figure.anchor() - 1)) || words.contains(sentence.lower(figure.anchor()))) {
            return true;
        }
        int from = Math.max(figure.anchor(), figure.rule().startsWith("active") ? figure.to() - 1 : figure.anchor());
        for (int i = from + 1; i < Math.min(sentence.size(), from + REACH); i++) {
            int token = i;
            boolean next = all.stream().anyMatch(f -> f.from() == token);
            if (next || ENDS.contains(sentence.lower(i))) {
                return false;
            }
            boolean once = words.contains(AT_ONCE)
                    && sentence.lower(i).equals("once")
                    && sentence.lower(i - 1).equals("at");
            if (once || words.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

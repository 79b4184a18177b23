package org.sitrep.coder.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/**
 * A figure of people harmed, as a sentence states it.
 *
 * @param measure what happened to them
 * @param victims who they are, null where the sentence does not say
 * @param anchor token of the word that says what happened
 * @param from first token of what is counted
 * @param to token after it
 * @param part true for a part of a figure told beside it: "including three children"
 * @param rule the name of the rule that read it
 * @param others tokens of further groups that the count adds up
 */
public record Casualty(
        Measure measure,
        Count count,
        @Nullable Party victims,
        int anchor,
        int from,
        int to,
        boolean part,
        String rule,
        List<Casualty> others) {
    /** The same figure of another measure. */
    public Casualty of(Measure other) {
        return new Casualty(other, count, victims, anchor, from, to, part, rule, others);
    }

    Casualty asPart() {
        return new Casualty(measure, count, victims, anchor, from, to, true, rule, others);
    }
}

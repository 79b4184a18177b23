package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/** A body in the field that nobody names, by the word for what it is: "a party of 45 men", "the regiment, which is 6,400 strong". */
final class UnnamedBody {
    private static final Set<String> BODIES = GrammarWords.named("unnamed-body.bodies");
    private static final int REACH = 8;

    private UnnamedBody() {}

    /** Null where no such word stands shortly before the number. */
    static @Nullable Party of(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - REACH); i--) {
            if (BODIES.contains(sentence.lower(i))) {
                return new Party(i, i + 1, sentence.lower(i), EntityKind.ORGANISATION, null, null, null, null, false);
            }
        }
        return null;
    }
}

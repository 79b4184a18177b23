package org.sitrep.coder.dates;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** One way of naming a day. Its name stands in the evidence. */
interface DateRule {
    /** What is named from this token on, null where this rule finds nothing. */
    @Nullable DateMention at(Sentence sentence, int i, DateContext context);
}

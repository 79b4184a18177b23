package org.sitrep.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.messages.QuotedSentence;

/** What became of an article: coded, or refused with the reason. */
public sealed interface Reading {
    /**
     * What the article says.
     *
     * @param sentences the sentences that the coding's evidence lies in, in the order of the text
     */
    record Coded(Coding coding, List<QuotedSentence> sentences) implements Reading {}

    /**
     * Nothing was coded.
     *
     * @param detail a sentence for the sender
     * @param language the language that the text is in, BCP 47, where that is the reason
     */
    record Refused(Reason reason, String detail, @Nullable String language) implements Reading {}

    /** Why an article cannot be coded. */
    enum Reason {
        /** The sender or the text itself says another language than English. */
        LANGUAGE_NOT_SUPPORTED,
        /** More events than {@link Coding#MOST_EVENTS}. */
        TOO_MANY_EVENTS;

        /** The stable name, such as {@code too_many_events}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package org.sitrep.contracts.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where in the article something was read, and by which rule.
 *
 * @param field the key it is evidence for, such as {@code killed} or {@code place.name}
 * @param start offset in UTF-16 code units into {@code title + "\n\n" + text}, or into the text alone without a title
 * @param end exclusive
 * @param rule the name of the rule that read it
 * @param sentence the sentence it stands in; absent in a coding (the text is at hand) and in the log (words can be erased)
 */
public record Evidence(
        String field,
        int start,
        int end,
        String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sentence) {
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence.start and end must be 0 <= start <= end");
        }
    }

    public Evidence(String field, int start, int end, String rule) {
        this(field, start, end, rule, null);
    }
}

package org.sitrep.manners.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, and where.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; the empty string is the whole body; null when it is a parameter
 * @param parameter name of the query parameter, path parameter or header; null when it is in the body
 * @param message what is wrong and what would be right; repeats no text of the body, for problems are logged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(@Nullable String pointer, @Nullable String parameter, String message) {

    public static Violation atPointer(String pointer, String message) {
        return new Violation(pointer, null, message);
    }

    public static Violation ofParameter(String parameter, String message) {
        return new Violation(null, parameter, message);
    }

    /** Where and what in one line: {@code /text: must not be empty}. */
    @Override
    public String toString() {
        if (parameter != null) {
            return parameter + ": " + message;
        }
        return pointer == null || pointer.isEmpty() ? "body: " + message : pointer + ": " + message;
    }
}

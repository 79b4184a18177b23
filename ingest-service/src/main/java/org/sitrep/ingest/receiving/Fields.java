package org.sitrep.ingest.receiving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Violation;

/** The fields of one JSON object, read one by one; notes all that is wrong, so that the sender is told it at once. */
final class Fields {
    private final JsonNode object;
    private final List<Violation> violations = new ArrayList<>();

    Fields(JsonNode object, Set<String> known) {
        this.object = object;
        for (String name : new TreeSet<>(names(object))) {
            if (!known.contains(name)) {
                violate(escaped(name), "unknown field; known here: " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    List<Violation> violations() {
        return violations;
    }

    void violate(String field, String message) {
        violations.add(Violation.atPointer("/" + field, message));
    }

    /** A string of at most {@code longest} UTF-16 code units; null where it is absent, null, or wrong and noted. */
    @Nullable String string(String name, int longest) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            violate(name, "must be a string");
            return null;
        }
        String fault = fault(value.textValue(), longest);
        if (fault != null) {
            violate(name, fault);
            return null;
        }
        return value.textValue();
    }

    /** A name or the like: without white space around it; one that is blank says nothing. */
    @Nullable String label(String name, int longest) {
        String text = string(name, longest);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A string that {@code parse} reads, or explains why it cannot by an {@link IllegalArgumentException}. */
    <T> @Nullable T parsed(String name, int longest, Function<String, T> parse) {
        String text = string(name, longest);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException wrong) {
            violate(name, wrong.getMessage() == null ? "has a value that is not taken here" : wrong.getMessage());
            return null;
        }
    }

    private static @Nullable String fault(String text, int longest) {
        if (text.length() > longest) {
            return "must have at most " + longest + " characters";
        }
        if (text.indexOf('\0') >= 0) {
            return "must not contain the NUL character";
        }
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                ? "must not contain half of a surrogate pair"
                : null;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.MALFORMED_JSON;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a JSON body, said by pointer or by line and column. Jackson's own messages name our classes and quote
 * the input, so none is passed on; a value that refuses itself with an IllegalArgumentException is taken at its word.
 */
public final class JsonFault {
    private JsonFault() {}

    /** The problem with a body (or a line of one) that Jackson could not read. */
    public static HttpProblem explain(JsonProcessingException fault) {
        return switch (fault) {
            // The class, not the body, is wrong.
            case InvalidDefinitionException _ -> HttpFault.ours();
            case MismatchedInputException mismatch
            when says(mismatch, "Trailing token") -> malformed("not valid JSON", mismatch.getLocation());
            case JsonMappingException mapping -> explainMapping(mapping);
            default -> malformed(fault);
        };
    }

    /** The problem with bytes that are no text. */
    public static HttpProblem notUtf8() {
        return malformed("not valid UTF-8", null);
    }

    private static HttpProblem explainMapping(JsonMappingException fault) {
        if (fault.getCause() instanceof HttpProblem refusal) {
            return refusal; // of the stream that was read from, such as that it is too long
        }
        if (fault.getCause() instanceof JsonProcessingException inner && !(inner instanceof JsonMappingException)) {
            return malformed(inner);
        }
        var message = switch (fault) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case RefusedText refused -> refused.reason();
            case ValueInstantiationException refused -> ownWords(refused);
            case MismatchedInputException mismatch -> expected(mismatch);
            default -> ownWords(fault);
        };
        return Problem.of(INVALID_BODY)
                .violation(Violation.atPointer(pointer(fault), message))
                .build();
    }

    private static HttpProblem malformed(JsonProcessingException fault) {
        return malformed(whatIsWrong(fault), fault.getLocation());
    }

    private static String whatIsWrong(JsonProcessingException fault) {
        var message = Objects.toString(fault.getOriginalMessage(), "");
        if (message.startsWith("Duplicate field")) {
            return "a key that the same object had before";
        }
        if (fault instanceof StreamConstraintsException) {
            return message.startsWith("Document nesting depth")
                    ? "nested deeper than " + StreamReadConstraints.DEFAULT_MAX_DEPTH + " levels"
                    : "a key, a number or a text that is too long";
        }
        var brokenUtf8 = message.contains("UTF-8") || message.contains("UTF-32") || message.contains("surrogate");
        return brokenUtf8 ? "not valid UTF-8" : "not valid JSON";
    }

    private static HttpProblem malformed(String what, @Nullable JsonLocation location) {
        var where = location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return Problem.of(MALFORMED_JSON)
                .violation(Violation.atPointer("", what + where))
                .build();
    }

    private static boolean says(MismatchedInputException fault, String beginning) {
        return Objects.toString(fault.getOriginalMessage(), "").startsWith(beginning);
    }

    private static String unknownField(UnrecognizedPropertyException fault) {
        var known = fault.getKnownPropertyIds();
        return "unknown field"
                + (known == null || known.isEmpty()
                        ? ""
                        : "; known here: "
                                + known.stream()
                                        .map(Object::toString)
                                        .collect(Collectors.toCollection(TreeSet::new))
                                        .stream()
                                        .collect(Collectors.joining(", ")));
    }

    private static String expected(MismatchedInputException fault) {
        if (fault.getLocation() != null
                && Objects.toString(fault.getOriginalMessage(), "").startsWith("No content")) {
            return "is empty; a JSON document is needed";
        }
        var type = fault.getTargetType();
        return type == null ? "has the wrong type" : "must be " + JsonTypeName.of(type);
    }

    private static String ownWords(JsonMappingException fault) {
        return fault.getCause() instanceof IllegalArgumentException refusal && refusal.getMessage() != null
                ? refusal.getMessage()
                : "has a value that is not taken here";
    }

    /** Where the fault is, as JSON pointer. */
    static String pointer(JsonMappingException fault) {
        var pointer = new StringBuilder();
        for (var step : fault.getPath()) {
            var token = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

package org.sitrep.events.serving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;

/** The conditions of a query with their parameters, each of which is left out where its filter is not given. */
final class Conditions {
    private final List<String> sql = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private boolean few;

    /** Adds a condition with its parameters. */
    Conditions and(String condition, @Nullable Object... values) {
        sql.add("(" + condition + ")");
        for (Object value : values) {
            parameters.add(value);
        }
        return this;
    }

    /**
     * Adds a condition on a list, unless it is empty, of which hardly anything has an element. The planner cannot know: of
     * lists of ids it believes that a two-hundredth does, and would walk all there is for a page of those.
     */
    Conditions ifAnyOfFew(Collection<?> values, String condition) {
        few |= !values.isEmpty();
        return ifAny(values, condition);
    }

    /** Whether what they find is few: found at once and sorted, not walked to in the order of the list. */
    boolean few() {
        return few;
    }

    /** Adds a condition on one parameter, unless it is null. */
    Conditions ifGiven(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Adds a condition on a list, unless it is empty. */
    Conditions ifAny(Collection<?> values, String condition) {
        return values.isEmpty() ? this : and(condition, values);
    }

    /** Adds that a column has one of the values, unless there are none; a single one is found in the order of an index. */
    Conditions ifOneOf(Collection<?> values, String column) {
        return values.size() == 1
                ? and(column + " = ?", values.iterator().next())
                : ifAny(values, column + " = ANY (?)");
    }

    /** Adds that a column has one of the codes, by their labels, unless there are none. */
    Conditions ifOneOfCodes(List<? extends Code> codes, String column) {
        return ifOneOf(codes.stream().map(Code::label).toList(), column);
    }

    /** Adds a condition on a list of codes, by their labels, unless it is empty. */
    Conditions ifAnyCode(List<? extends Code> codes, String condition) {
        return ifAny(codes.stream().map(Code::label).toList(), condition);
    }

    String where() {
        return sql.isEmpty() ? "" : " WHERE " + String.join(" AND ", sql);
    }

    /** With one more, whose parameter comes last. */
    String whereAnd(String last) {
        return where() + (sql.isEmpty() ? " WHERE " : " AND ") + last;
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }
}

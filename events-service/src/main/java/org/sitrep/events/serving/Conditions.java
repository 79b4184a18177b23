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

    /** Adds a condition with its parameters. */
    Conditions and(String condition, @Nullable Object... values) {
        sql.add("(" + condition + ")");
        for (Object value : values) {
            parameters.add(value);
        }
        return this;
    }

    /** Adds a condition on one parameter, unless it is null. */
    Conditions ifGiven(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Adds a condition on a list, unless it is empty. */
    Conditions ifAny(Collection<?> values, String condition) {
        return values.isEmpty() ? this : and(condition, values);
    }

    /** Adds a condition on a list of codes, by their labels, unless it is empty. */
    Conditions ifAnyCode(List<? extends Code> codes, String condition) {
        return ifAny(codes.stream().map(Code::label).toList(), condition);
    }

    String where() {
        return sql.isEmpty() ? "" : " WHERE " + String.join(" AND ", sql);
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }
}

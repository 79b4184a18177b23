package org.sitrep.stats.counting;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.stats.reading.Sql;

/** Adds conditions to a statement, each left out where its filter is not given. */
final class Conditions {
    private final Sql sql;

    Conditions(Sql sql) {
        this.sql = sql;
    }

    /** A comparison with one question mark. */
    Conditions ifGiven(@Nullable Object value, String comparison) {
        if (value != null) {
            sql.add("and " + comparison, value);
        }
        return this;
    }

    /** A comparison with one question mark for an array of texts. */
    Conditions ifAny(List<String> values, String comparison) {
        if (!values.isEmpty()) {
            sql.add("and " + comparison, (Object) values.toArray(String[]::new));
        }
        return this;
    }

    /** Whether a column has one of the values. A list that is bound as one is planned as a join. */
    Conditions ifOneOf(List<String> values, String column) {
        if (!values.isEmpty()) {
            var places = String.join(", ", Collections.nCopies(values.size(), "?"));
            sql.add("and " + column + " in (" + places + ")", values.toArray());
        }
        return this;
    }

    Conditions ifOneOfCodes(List<? extends Code> codes, String column) {
        return ifOneOf(codes.stream().map(Code::label).toList(), column);
    }

    /** Whether a list has one of the values. */
    Conditions ifHasOneOf(List<String> values, String list) {
        return values.size() == 1
                ? ifGiven(values.getFirst(), "list_contains(" + list + ", ?)")
                : ifAny(values, list + " && ?");
    }

    Conditions ifHasOneOfCodes(List<? extends Code> codes, String list) {
        return ifHasOneOf(codes.stream().map(Code::label).toList(), list);
    }

    /** A comparison with two question marks for the same array of texts. */
    Conditions ifAnyTwice(List<String> values, String comparison) {
        if (!values.isEmpty()) {
            var array = values.toArray(String[]::new);
            sql.add("and " + comparison, array, array);
        }
        return this;
    }

    Conditions ifAnyId(List<UUID> ids, String comparison) {
        if (!ids.isEmpty()) {
            sql.add("and " + comparison, (Object) ids.toArray(UUID[]::new));
        }
        return this;
    }
}

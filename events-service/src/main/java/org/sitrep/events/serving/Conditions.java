package org.sitrep.events.serving;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;

/** The conditions of a query with their parameters, each of which is left out where its filter is not given. */
final class Conditions {
    /** Each is planned by itself, and read as far as a page. */
    private static final int MOST_WAYS = 8;

    /** Each of them is asked in turn. */
    private static final int MOST_WAYS_IN_TURN = 2;

    private final List<String> sql = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final List<Either> eithers = new ArrayList<>();
    private final List<Either> turns = new ArrayList<>();
    private @Nullable Sought sought;
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
        return few(!values.isEmpty()).ifAny(values, condition);
    }

    /** Says that hardly anything is found, where the planner cannot know. */
    Conditions few(boolean are) {
        few |= are;
        return this;
    }

    /** Whether what they find is few: found at once and sorted, not walked to in the order of the list. */
    boolean few() {
        return few;
    }

    /**
     * Adds that one of some conditions holds, of which no two ever do. Each of them can be read off an index in the order of
     * a list, all together cannot.
     */
    Conditions either(Conditions... some) {
        eithers.add(new Either(List.of(some), false));
        return this;
    }

    /**
     * The same where in a list of the newest first what satisfies an earlier one stands before what satisfies a later one: that is asked
     * for when the earlier have not filled a page.
     */
    Conditions eitherInTurn(Conditions... some) {
        eithers.add(new Either(List.of(some), true));
        return this;
    }

    /** Adds that a column has one of the values, unless there are none; each is found in the order of an index. */
    Conditions ifEither(Collection<?> values, String column) {
        return values.size() < 2 || values.size() > MOST_WAYS
                ? ifOneOf(values, column)
                : either(values.stream()
                        .distinct()
                        .map(each -> new Conditions().and(column + " = ?", each))
                        .toArray(Conditions[]::new));
    }

    /**
     * Some questions that together find what this finds, each record by one of them.
     *
     * @param newestFirst whether the list begins with the newest
     */
    List<Conditions> ways(boolean newestFirst) {
        if (few || eithers.isEmpty()) {
            return List.of(this);
        }
        int most = sought == null ? MOST_WAYS : MOST_WAYS_IN_TURN;
        List<Conditions> ways = List.of(new Conditions().all(sql, parameters, false));
        for (Either each : eithers) {
            if (newestFirst && each.inTurn) {
                continue;
            }
            List<Conditions> next =
                    ways.size() * each.some.size() > most ? List.of(new Conditions().either(each)) : each.some;
            ways = ways.stream()
                    .flatMap(way ->
                            next.stream().map(one -> new Conditions().all(way).all(one)))
                    .toList();
        }
        return ways;
    }

    /** Says that it is looked for by what has no order. */
    Conditions looking(Sought what) {
        sought = what;
        return this;
    }

    /** What it is looked for by; null where everything has an order. */
    @Nullable Sought sought() {
        return sought;
    }

    /** Adds what is asked in turn though one question would find it. */
    Conditions inTurn(List<Conditions> some) {
        turns.add(new Either(some, true));
        return this;
    }

    /** One of the ways, once with each of the conditions that are asked for in turn; what is few is asked for at once. */
    List<Conditions> turns(Conditions way, boolean newestFirst) {
        List<Conditions> all = List.of(way);
        if (few || !newestFirst) {
            return all;
        }
        for (Either each : eithers) {
            if (each.inTurn) {
                all = each.after(all, few -> new Conditions().all(few).either(each));
            }
        }
        for (Either each : turns) {
            all = each.after(all, few -> few);
        }
        return all;
    }

    private Conditions either(Either one) {
        return and(one.sql(), one.parameters().toArray());
    }

    /** Adds all of others. */
    Conditions all(Conditions of) {
        eithers.addAll(of.eithers);
        return all(of.sql, of.parameters, of.few);
    }

    private Conditions all(List<String> conditions, List<@Nullable Object> values, boolean ofFew) {
        sql.addAll(conditions);
        parameters.addAll(values);
        few |= ofFew;
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
        return sql.isEmpty() && eithers.isEmpty() ? "" : " WHERE " + joined();
    }

    /** With one more, whose parameter comes last. */
    String whereAnd(String last) {
        return where() + (where().isEmpty() ? " WHERE " : " AND ") + last;
    }

    List<@Nullable Object> parameters() {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        eithers.forEach(each -> all.addAll(each.parameters()));
        return all;
    }

    private String joined() {
        return Stream.concat(sql.stream(), eithers.stream().map(Either::sql)).collect(joining(" AND "));
    }

    private record Either(List<Conditions> some, boolean inTurn) {
        /** Questions with each of these conditions; those that find few once. */
        List<Conditions> after(List<Conditions> questions, UnaryOperator<Conditions> once) {
            return questions.stream()
                    .flatMap(question -> question.few
                            ? Stream.of(once.apply(question))
                            : some.stream()
                                    .map(one -> new Conditions().all(question).all(one)))
                    .toList();
        }

        String sql() {
            return some.stream().map(Conditions::joined).collect(joining(") OR (", "((", "))"));
        }

        List<@Nullable Object> parameters() {
            return some.stream()
                    .<@Nullable Object>flatMap(each -> each.parameters().stream())
                    .toList();
        }
    }
}

package org.sitrep.coder.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.coding.EventDate;

/**
 * A day or span as a sentence names it, resolved where it could be.
 *
 * @param from first token, without the preposition
 * @param to token after the last
 * @param start null where it cannot be told
 * @param end null where it cannot be told
 * @param relation how the sentence stands to it: on it, since it, until it
 * @param rule the name of the rule that read it
 */
public record DateMention(
        int from,
        int to,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        DatePrecision precision,
        Relation relation,
        String rule) {

    static final String OF_NEXT = "days-after";

    /** What the preposition before it says. */
    public enum Relation {
        ON,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER,
        FROM
    }

    static DateMention of(int from, int to, @Nullable Span span, String rule) {
        return span == null
                ? new DateMention(from, to, null, null, DatePrecision.UNKNOWN, Relation.ON, rule)
                : new DateMention(from, to, span.start(), span.end(), span.precision(), Relation.ON, rule);
    }

    /** True where it dates what is told after it: "two days after a bomber killed six". */
    public boolean isOfNext() {
        return rule.equals(OF_NEXT);
    }

    DateMention of(String otherRule) {
        return new DateMention(from, to, start, end, precision, relation, otherRule);
    }

    DateMention with(Relation other) {
        return new DateMention(from, to, start, end, precision, other, rule);
    }

    DateMention from(int first) {
        return new DateMention(first, to, start, end, precision, relation, rule);
    }

    public boolean isResolved() {
        return start != null;
    }

    /** True where it can say when something happened, resolved or not: not "since", not "until". */
    public boolean tellsWhen() {
        return relation == Relation.ON;
    }

    public EventDate toEventDate() {
        return start == null ? EventDate.UNKNOWN : new EventDate(start, end, precision);
    }
}

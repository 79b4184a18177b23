package org.sitrep.events.serving;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for by names, words or a place, which have no order, where the newest are wanted first: asked in turn. The last days
 * are walked through, where what is common is met at once; then, of names and words, what the index of terms has of the months before;
 * then what the indexes have of all others. None of these reads much, however common or rare it is, and however it goes together.
 *
 * @param named whether by names or words, which that index holds
 * @param terms conditions on terms of that index which hold for all that is meant
 * @param first the first day asked for, if any
 * @param last the last day asked for, if any
 */
record Sought(
        boolean named,
        Conditions terms,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** As the index has them. */
    static final String TERMS = "event_terms(country, sub_event_type, grade, starts) && ?";

    private static final int DAYS = 7;

    /** Of a place thousands are sorted as quickly as some hundred are looked up by names. */
    private static final int DAYS_OF_A_PLACE = 12;

    private static final int MONTHS = 6;

    /** More are as many terms to look up as rows to leave out. */
    private static final int MOST_MONTHS = 60;

    /** The last day that may be meant, of those up to another. */
    LocalDate last(LocalDate known) {
        return last == null || last.isAfter(known) ? known : last;
    }

    /**
     * The conditions, of which no two ever hold.
     *
     * @param day the day in SQL
     * @param newest the newest day that there is
     */
    List<Conditions> turns(String day, LocalDate newest) {
        LocalDate walked = newest.minusDays(named ? DAYS : DAYS_OF_A_PLACE);
        Conditions walk = new Conditions().and(day + " > ?", walked);
        if (!named) {
            return List.of(walk, new Conditions().and(day + " <= ?", walked).few(true));
        }
        YearMonth begin = YearMonth.from(walked).minusMonths(MONTHS);
        LocalDate before = begin.atDay(1);
        Conditions recent = new Conditions()
                .and(day + " BETWEEN ? AND ?", before, walked)
                .all(terms)
                .ifAny(months(begin, YearMonth.from(walked)), TERMS)
                .few(true);
        if (first != null && !first.isBefore(before)) {
            return List.of(walk, recent);
        }
        Conditions rest = new Conditions().and(day + " < ?", before).all(terms).few(true);
        return List.of(walk, recent, first == null ? rest : rest.ifAny(months(YearMonth.from(first), begin), TERMS));
    }

    /** None where there are too many. */
    private static List<String> months(YearMonth from, YearMonth to) {
        if (from.plusMonths(MOST_MONTHS).isBefore(to)) {
            return List.of();
        }
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> Integer.toString(month.getYear() * 12 + month.getMonthValue()))
                .toList();
    }
}

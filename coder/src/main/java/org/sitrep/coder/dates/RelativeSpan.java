package org.sitrep.coder.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "last week", "earlier this month", "this year", "last year", "the week before last", "at the weekend", "the past 48 hours", "in the days after". */
final class RelativeSpan implements DateRule {
    private static final String NAME = "relative-span";
    private static final Set<String> AT = Set.of("at", "over", "on", "during");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "preceding");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        LocalDate published = context.published();
        boolean earlier =
                sentence.lower(i).equals("earlier") || sentence.lower(i).equals("later");
        int at = earlier ? i + 1 : i;
        String word = sentence.lower(at);
        String unit = sentence.lower(at + 1);
        if (word.equals("the") || word.equals("a") || word.equals("an")) {
            if (unit.equals("week")
                    && sentence.lower(at + 2).equals("before")
                    && sentence.lower(at + 3).equals("last")) {
                return DateMention.of(i, at + 4, published == null ? null : Span.weekOf(published.minusWeeks(2)), NAME);
            }
            if (word.equals("the") && unit.equals("weekend") && i > 0 && AT.contains(sentence.lower(i - 1))) {
                return DateMention.of(i, at + 2, published == null ? null : span(unit, true, false, published), NAME);
            }
            DateMention window = window(sentence, at, context);
            return window == null ? days(sentence, at, context) : window;
        }
        boolean last = word.equals("last");
        if ((!last && !word.equals("this"))
                || !Set.of("week", "weekend", "month", "year").contains(unit)) {
            return null;
        }
        if (published == null) {
            return DateMention.of(i, at + 2, null, NAME);
        }
        return DateMention.of(i, at + 2, span(unit, last, earlier, published), NAME);
    }

    private static Span span(String unit, boolean last, boolean earlier, LocalDate published) {
        return switch (unit) {
            case "week" -> {
                Span week = Span.weekOf(last ? published.minusWeeks(1) : published);
                yield last ? week : Span.week(week.start(), published);
            }
            case "weekend" -> {
                LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                yield Span.week(sunday.minusDays(1), sunday);
            }
            case "month" -> {
                Span month = Span.month(YearMonth.from(last ? published.minusMonths(1) : published));
                yield earlier ? new Span(month.start(), published, month.precision()) : month;
            }
            default -> {
                Span year = Span.year(last ? published.getYear() - 1 : published.getYear());
                yield last ? year : new Span(year.start(), published, year.precision());
            }
        };
    }

    /** "the past 48 hours", "the last two weeks": from so long ago to publication. */
    private static @Nullable DateMention window(Sentence sentence, int i, DateContext context) {
        boolean day = sentence.lower(i - 1).equals("on"); // "on the last day" of what was told
        if (day || !PAST.contains(sentence.lower(i + 1))) {
            return null;
        }
        Quantity quantity = Quantity.at(sentence, i + 2);
        if (quantity == null) {
            return null;
        }
        LocalDate published = context.published();
        if (published == null) {
            return DateMention.of(i, quantity.to(), null, NAME);
        }
        LocalDate start = quantity.before(published);
        return DateMention.of(
                i,
                quantity.to(),
                quantity.spansDays() ? Span.days(start, published) : new Span(start, published, quantity.precision()),
                "past-window");
    }

    /** "a few days before" is the week before, "in the days after" the week after (manual, Dates). */
    private static @Nullable DateMention days(Sentence sentence, int i, DateContext context) {
        LocalDate focus = context.focus();
        boolean few = sentence.lower(i).equals("a")
                && sentence.lower(i + 1).equals("few")
                && sentence.lower(i + 2).equals("days");
        String side = sentence.lower(i + (few ? 3 : 2));
        if (!few && !(sentence.lower(i).equals("the") && sentence.lower(i + 1).equals("days"))) {
            return null;
        }
        int to = i + (few ? 4 : 3);
        return switch (side) {
            case "before", "earlier", "ago" ->
                DateMention.of(i, to, focus == null ? null : Span.week(focus.minusDays(7), focus.minusDays(1)), NAME);
            case "after", "later", "following" ->
                DateMention.of(i, to, focus == null ? null : Span.week(focus.plusDays(1), focus.plusDays(7)), NAME);
            default -> null;
        };
    }
}

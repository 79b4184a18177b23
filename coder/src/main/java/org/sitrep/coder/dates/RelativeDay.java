package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "today", "yesterday", "overnight", "last night", "last evening", "the night before", "the same day", "the day before", "that evening". */
final class RelativeDay implements DateRule {
    private static final String NAME = "relative-day";
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        LocalDate published = context.published();
        String word = sentence.lower(i);
        String next = sentence.lower(i + 1);
        String third = sentence.lower(i + 2);
        return switch (word) {
            case "today", "tonight" -> on(i, i + 1, published, 0);
            case "yesterday" -> on(i, i + 1, published, -1);
            case "overnight" -> night(i, i + 1, published);
            case "last" ->
                next.equals("night")
                        ? night(i, i + 2, published)
                        : PARTS.contains(next) ? on(i, i + 2, published, -1) : null;
            case "this" -> PARTS.contains(next) ? on(i, i + 2, published, 0) : null;
            case "earlier", "later" ->
                next.equals("today")
                        ? on(i, i + 2, published, 0)
                        : next.equals("in")
                                        && third.equals("the")
                                        && sentence.lower(i + 3).equals("day")
                                ? on(i, i + 4, context.focus(), 0)
                                : null;
            case "the", "that" -> phrase(i, word, next, third, sentence.lower(i + 3), context);
            case "same" -> isOneTime(next) ? on(i, i + 2, context.focus(), 0) : null;
            default -> null;
        };
    }

    private static @Nullable DateMention phrase(
            int i, String word, String next, String third, String fourth, DateContext context) {
        LocalDate focus = context.focus();
        if (next.equals("day") && third.equals("before") && fourth.equals("yesterday")) {
            return on(i, i + 4, context.published(), -2);
        }
        if (isDay(next) && (third.equals("before") || third.equals("earlier"))) {
            return on(i, i + 3, focus, -1);
        }
        if (next.equals("previous") && isDay(third)) {
            return on(i, i + 3, focus, -1);
        }
        if ((next.equals("next") || next.equals("following")) && isDay(third)) {
            return on(i, i + 3, focus, 1);
        }
        if (next.equals("same") && isOneTime(third)) {
            return on(i, i + 3, focus, 0);
        }
        return word.equals("that") && isDay(next) ? on(i, i + 2, focus, 0) : null;
    }

    /** "At the same hour": not "at the same time", which sets against each other as often. */
    private static boolean isOneTime(String word) {
        return isDay(word) || word.equals("hour");
    }

    private static boolean isDay(String word) {
        return word.equals("day") || word.equals("night") || PARTS.contains(word);
    }

    private static DateMention on(int from, int to, @Nullable LocalDate base, int days) {
        return DateMention.of(from, to, base == null ? null : Span.day(base.plusDays(days)), NAME);
    }

    /** Overnight is two days, with the precision of a day (manual, Dates). */
    private static DateMention night(int from, int to, @Nullable LocalDate base) {
        return DateMention.of(from, to, base == null ? null : Span.days(base.minusDays(1), base), "overnight");
    }
}

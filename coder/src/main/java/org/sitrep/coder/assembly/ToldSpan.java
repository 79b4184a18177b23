package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.dates.DateMention.Relation;
import org.sitrep.coder.dates.DateReader;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/**
 * The stretch of time that a sentence's figures cover, and how much it speaks for a figure over several events.
 *
 * @param start null where it is not told
 * @param end null where it is not told, or lasts
 * @param weight 0 where nothing is told, 3 where it is sure; negative for a single day
 * @param from the days that tell it, for the evidence
 */
record ToldSpan(@Nullable LocalDate start, @Nullable LocalDate end, int weight, List<DateMention> from) {
    private static final Set<String> UNITS = GrammarWords.named("told-span.units");
    private static final Set<String> WARS = GrammarWords.named("cumulative-cues.states-of-affairs");
    private static final Set<String> BEGINNINGS = GrammarWords.named("told-span.beginnings");

    private static final Set<String> RESULTS =
            Set.of("bringing", "taking", "raising", "brings", "brought", "takes", "raises", "makes", "making");

    /** Tokens between "since" and the day that it means: "since the signature of the treaty in March". */
    private static final int SINCE_REACH = 16;

    /** Tokens between "between" and the day: "between the first shots of 19 February". */
    private static final int BETWEEN_REACH = 8;

    private static final int SURE = 3;
    private static final int SOME_DAYS = 3;
    private static final int WEEKS = 10;

    static ToldSpan of(Told told) {
        return of(told, Integer.MAX_VALUE);
    }

    /** @param figure the token of the figure that it covers: "since March 23, when gunmen killed 160" covers none behind it */
    static ToldSpan of(Told told, int figure) {
        ToldSpan span = new ToldSpan(null, null, 0, List.of());
        boolean single = false;
        for (DateMention date : told.mentions().dates()) {
            span = span.with(date, told, figure);
            single |= isOfEvent(date, told);
        }
        span = span.between(told).fromUntil(told.mentions());
        int weight = Math.max(span.weight, duration(told.mentions().sentence()));
        return new ToldSpan(span.start, span.end, single && weight < SURE ? weight - 1 : weight, span.from);
    }

    /** "From 6 May 2021, when it took effect, to the end of last month". */
    private ToldSpan fromUntil(Mentions mentions) {
        FromUntil ends = FromUntil.in(mentions);
        if (ends == null) {
            return this;
        }
        LocalDate first = mentions.dates().stream()
                .filter(ends::opensWith)
                .map(DateMention::start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate last = mentions.dates().stream()
                .filter(ends::closesWith)
                .map(DateMention::end)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean days = first != null && last != null && ChronoUnit.DAYS.between(first, last) <= SOME_DAYS;
        return days ? this : new ToldSpan(first, last, Math.max(weight, SURE + 1), from);
    }

    /** "Five were killed on Thursday, bringing losses since May to 112": the stretch is of the sum alone. */
    private static boolean isBehindResult(Sentence sentence, DateMention date, int figure) {
        for (int i = figure; figure >= 0 && i < date.from(); i++) {
            if (RESULTS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Between the first shots of 19 February and 5 May": two days with more than a word between them. */
    private ToldSpan between(Told told) {
        List<DateMention> dates = told.mentions().dates();
        Sentence sentence = told.mentions().sentence();
        for (int k = 1; k < dates.size(); k++) {
            DateMention first = dates.get(k - 1);
            DateMention last = dates.get(k);
            boolean joined =
                    last.from() - first.to() <= 2 && sentence.lower(first.to()).equals("and");
            LocalDate from = first.start();
            LocalDate to = last.end();
            if (joined && from != null && to != null && from.isBefore(to) && opensBetween(sentence, first.from())) {
                int more = ChronoUnit.DAYS.between(from, to) > WEEKS ? SURE + 1 : 2;
                return new ToldSpan(from, to, Math.max(weight, more), this.from);
            }
        }
        return this;
    }

    private static boolean opensBetween(Sentence sentence, int date) {
        for (int i = date - 1; i >= Math.max(0, date - BETWEEN_REACH); i--) {
            if (sentence.lower(i).equals("between")) {
                return true;
            }
        }
        return false;
    }

    private ToldSpan with(DateMention date, Told told, int figure) {
        Sentence sentence = told.mentions().sentence();
        if (isBehindResult(sentence, date, figure)) {
            return this;
        }
        long days = date.start() == null || date.end() == null ? 0 : ChronoUnit.DAYS.between(date.start(), date.end());
        if (date.relation() == Relation.UNTIL || isUpTo(sentence, date)) {
            int more = isUpTo(sentence, date) ? 2 : 0;
            return new ToldSpan(start, date.end(), Math.max(weight, more), and(date));
        }
        if (date.relation() == Relation.SINCE || (isSince(sentence, date) && !isInWhen(sentence, date, figure))) {
            return begun(date, SURE);
        }
        if (isBeginning(sentence, date)) {
            return begun(date, isOfWar(sentence, date) ? 1 : 0);
        }
        return switch (date.rule()) {
            case "since-period" -> begun(date, SURE);
            case "past-window" -> stretch(date, days > SOME_DAYS ? SURE : 1);
            case "date-span" -> stretch(date, days > WEEKS ? SURE : days >= SOME_DAYS ? 2 : 0);
            case "relative-span" -> stretch(date, days > 27 ? 2 : 1);
            default ->
                date.relation() == Relation.FROM
                        ? begun(date, 1)
                        : date.precision() == DatePrecision.YEAR
                                ? stretch(date, 1)
                                : date.precision() == DatePrecision.MONTH ? stretch(date, 1) : this;
        };
    }

    private ToldSpan begun(DateMention date, int more) {
        return new ToldSpan(start == null ? date.start() : start, end, Math.max(weight, more), and(date));
    }

    private ToldSpan stretch(DateMention date, int more) {
        return start != null && weight >= more
                ? this
                : new ToldSpan(date.start(), end == null ? date.end() : end, Math.max(weight, more), and(date));
    }

    private List<DateMention> and(DateMention date) {
        return java.util.stream.Stream.concat(from.stream(), java.util.stream.Stream.of(date))
                .toList();
    }

    /** "since the coup in February", "in the week since the campaign began on Friday". */
    private static boolean isSince(Sentence sentence, DateMention date) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - SINCE_REACH); i--) {
            String word = sentence.lower(i);
            if (word.equals("since") && !isAdverb(sentence, i)) {
                return true;
            }
            if (word.equals(";") || word.equals(":") || word.equals(".")) {
                return false;
            }
        }
        return false;
    }

    /** The figure is what happened on the day: "since March 23, when gunmen killed 160"; not "Since April, when it began, 21 have died". */
    private static boolean isInWhen(Sentence sentence, DateMention date, int figure) {
        return date.from() > 2 && figure >= date.to() && DateReader.isWhen(sentence, date.to());
    }

    /** "Two have since died". */
    private static boolean isAdverb(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        return before.equals("have") || before.equals("has") || before.equals("had");
    }

    /** "the war, which began on October 7". */
    private static boolean isBeginning(Sentence sentence, DateMention date) {
        for (int i = Math.max(0, date.from() - 4); i < date.from(); i++) {
            if (BEGINNINGS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpTo(Sentence sentence, DateMention date) {
        return sentence.lower(date.from() - 1).equals("to")
                && sentence.lower(date.from() - 2).equals("up");
    }

    /** A day that stands alone: not the first or last of a span. */
    static boolean isDay(DateMention date, Mentions mentions) {
        Sentence sentence = mentions.sentence();
        return date.precision() == DatePrecision.DAY
                && date.relation() == Relation.ON
                && !date.rule().equals("past-window")
                && !isUpTo(sentence, date)
                && !isBeginning(sentence, date)
                && !FromUntil.isEnd(mentions, date)
                && !(isSince(sentence, date) && !DateReader.isWhen(sentence, date.to()));
    }

    /** A day on which something happened, not one of speaking. */
    private static boolean isOfEvent(DateMention date, Told told) {
        return isDay(date, told.mentions())
                && (told.openDays().contains(date)
                        || told.frames().stream().anyMatch(f -> f.dates().contains(date)));
    }

    /** "the war, which began": not "an operation that began". */
    private static boolean isOfWar(Sentence sentence, DateMention date) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - SINCE_REACH); i--) {
            if (WARS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "four decades", "a year", "the same period": a length of time; not "the same month". */
    private static boolean isLength(Sentence sentence, int unit) {
        String word = sentence.lower(unit);
        String before = sentence.lower(unit - 1);
        boolean counted = word.endsWith("s") || before.equals("a") || before.equals("one");
        return counted || word.equals("period");
    }

    /** "in 17 days". */
    private static boolean isDays(Sentence sentence, int i) {
        String number = sentence.lower(i - 1);
        return sentence.lower(i).equals("days")
                && number.length() == 2
                && number.chars().allMatch(Character::isDigit);
    }

    /** "in the 24 hours up to noon": what a ministry counts day by day; not "in 14 hours of fighting". */
    private static boolean isDayAndNight(Sentence sentence, int i) {
        String after = sentence.lower(i + 1);
        return sentence.lower(i).equals("hours")
                && sentence.lower(i - 1).equals("24")
                && sentence.lower(i - 2).equals("the")
                && (after.equals("up") || after.equals("to") || after.equals("until"));
    }

    /** "in four decades", "in a little more than a year", "in the same period". */
    private static int duration(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isDayAndNight(sentence, i)) {
                return 2;
            }
            if (UNITS.contains(sentence.lower(i)) || isDays(sentence, i)) {
                for (int back = i - 1; back >= Math.max(0, i - 7); back--) {
                    String word = sentence.lower(back);
                    if (word.equals("in") || word.equals("over") || word.equals("within") || word.equals("during")) {
                        return isLength(sentence, i) ? 2 : 0;
                    }
                    if (word.equals("of") || word.equals(",")) {
                        break;
                    }
                }
            }
        }
        return 0;
    }
}

package org.sitrep.coder.assembly;

import java.util.Set;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.NumberOf;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Measure;

/** Tells figures over several events or a period from those of one event (manual, Cumulative figures). */
final class CumulativeCues {
    private static final Set<String> STATES_OF_AFFAIRS = GrammarWords.named("cumulative-cues.states-of-affairs");
    private static final Set<String> SUMS = GrammarWords.named("cumulative-cues.sums");
    private static final Set<String> SERIES = GrammarWords.named("cumulative-cues.series");

    /** Fewer can be the dead of one day; more are counted over days. */
    private static final int MANY = 50;

    /** Fewer dead in a month can be those of one attack. */
    private static final int FEWEST_IN_A_MONTH = 10;

    /** So many are the dead of a war. */
    private static final int A_WAR = 1000;

    private static final int ENOUGH = 2;
    private static final int ENOUGH_BESIDE_AN_EVENT = 3;

    boolean isCumulative(Casualty casualty, Told told) {
        Integer low = casualty.count().low();
        if (casualty.measure() == Measure.DISPLACED) {
            return low == null || low >= 10;
        }
        if (low != null && low == 0) {
            return false;
        }
        boolean single = tellsOfOne(told, casualty);
        return score(casualty, told) >= (single ? ENOUGH_BESIDE_AN_EVENT : ENOUGH);
    }

    private static int score(Casualty casualty, Told told) {
        Sentence sentence = told.mentions().sentence();
        int score = ToldSpan.of(told, casualty.anchor()).weight();
        int words = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            if (STATES_OF_AFFAIRS.contains(word)) {
                words += isFight(sentence, i) ? 0 : isWhere(sentence, i) ? 2 : 1;
            } else if (SUMS.contains(word)
                    && (!word.equals("far") || sentence.lower(i - 1).equals("so"))) {
                words += 1;
            } else if (SERIES.contains(word)) {
                words += 1;
            }
        }
        boolean single = tellsOfOne(told, casualty);
        Integer low = casualty.count().low();
        words += casualty.measure() == Measure.CASUALTIES ? 1 : 0;
        words += isPerfect(casualty, sentence) && !single ? 1 : 0;
        words += isInMonth(casualty, told) ? 1 : 0;
        words += casualty.rule().equals(NumberOf.RULE) ? 1 : 0;
        words += isOfMonthAlone(told) ? 2 : 0;
        words += low != null && low >= MANY && !single ? 1 : 0;
        words += low != null && low >= A_WAR && !single ? 1 : 0;
        return score + words;
    }

    /** "in the fighting, which went on from daybreak", "in 14 hours of fighting": the one fight that was told. */
    private static boolean isFight(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        return sentence.lower(i).equals("fighting")
                && (before.equals("the")
                        || (before.equals("of") && sentence.lower(i - 2).startsWith("hour")));
    }

    /** "in the war", "of violence": what cost the lives. */
    private static boolean isWhere(Sentence sentence, int i) {
        for (int back = i - 1; back >= 0 && i - back < 5; back--) {
            String word = sentence.lower(back);
            if (word.equals("in") || word.equals("of") || word.equals("during") || word.equals("by")) {
                return true;
            }
        }
        return i == 0 || sentence.isTitle();
    }

    /** "have been killed", "has cost": up to now, rather than at a time. */
    private static boolean isPerfect(Casualty casualty, Sentence sentence) {
        for (int i = Math.max(0, casualty.anchor() - 4); i < casualty.anchor(); i++) {
            if (sentence.lower(i).equals("have")
                    || sentence.lower(i).equals("has")
                    || (sentence.lower(i).equals("had") && sentence.lower(0).equals("by"))) {
                return true;
            }
        }
        return false;
    }

    /** "In November 85 civilians were killed": more in a month than one attack kills. */
    private static boolean isInMonth(Casualty casualty, Told told) {
        Integer low = casualty.count().low();
        boolean suffered =
                casualty.rule().startsWith("passive") || casualty.rule().startsWith("suffer");
        return suffered
                && low != null
                && low >= FEWEST_IN_A_MONTH
                && told.mentions().dates().stream().anyMatch(d -> d.precision() == DatePrecision.MONTH && isMonth(d));
    }

    /** "In January alone", "in 2015 alone". */
    private static boolean isOfMonthAlone(Told told) {
        return told.mentions().dates().stream()
                .anyMatch(d ->
                        isMonth(d) && told.mentions().sentence().lower(d.to()).equals("alone"));
    }

    private static boolean isMonth(DateMention date) {
        return date.tellsWhen() && (date.precision() == DatePrecision.MONTH || date.precision() == DatePrecision.YEAR);
    }

    /** After a toll, a figure without an event or a day of its own goes on with it. */
    boolean goesOn(Casualty casualty, Told told) {
        boolean day = told.mentions().dates().stream()
                .anyMatch(d -> ToldSpan.isDay(d, told.mentions())
                        && (told.openDays().contains(d)
                                || told.frames().stream()
                                        .anyMatch(f -> f.dates().contains(d))));
        Integer low = casualty.count().low();
        boolean dated =
                told.mentions().dates().stream().anyMatch(d -> d.tellsWhen() && d.precision() == DatePrecision.MONTH);
        if (dated && low != null && low < FEWEST_IN_A_MONTH && !isOfMonthAlone(told)) {
            return false; // "three soldiers were killed in January"
        }
        return !day && low != null && low > 1 && !tellsOfOne(told, casualty);
    }

    /** True where the sentence tells an event of its own. */
    boolean tellsOfOne(Told told) {
        return told.frames().stream().anyMatch(frame -> isSingle(frame, told, 0));
    }

    private static boolean tellsOfOne(Told told, Casualty casualty) {
        Integer low = casualty.count().low();
        return told.frames().stream().anyMatch(frame -> isSingle(frame, told, low == null ? 0 : low));
    }

    /** An event of its own: an attack that is told once, or harm on a day or in a town. */
    private static boolean isSingle(Frame frame, Told told, int count) {
        boolean harm = frame.trigger().trigger().measure() != null || frame.act() == Act.CLASH;
        boolean day = frame.dates().stream().anyMatch(d -> ToldSpan.isDay(d, told.mentions()));
        boolean few = count < MANY;
        boolean place = few && frame.places().stream().anyMatch(p -> isNarrow(p.place()));
        boolean weapon = few && !frame.weapons().isEmpty() && ToldSpan.of(told).weight() < ENOUGH;
        return frame.modality().happened() && !frame.uncounted() && (harm ? day || place || weapon : true);
    }

    /** A town or a base; not a country, a region or a province. */
    private static boolean isNarrow(PlaceMention place) {
        PlaceKind kind = place.isKnown() ? place.candidates().getFirst().kind() : PlaceKind.SETTLEMENT;
        return switch (kind) {
            case COUNTRY, REGION, ADMIN1, DISTRICT, SEA, STRAIT, DESERT, ISLAND, VALLEY -> false;
            default -> true;
        };
    }
}

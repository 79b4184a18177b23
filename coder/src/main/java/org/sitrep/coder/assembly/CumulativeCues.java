package org.sitrep.coder.assembly;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Measure;

/** Tells figures over several events or a period from those of one event (manual, Cumulative figures). */
final class CumulativeCues {
    private static final Set<String> STATES_OF_AFFAIRS = GrammarWords.named("cumulative-cues.states-of-affairs");
    private static final Set<String> SUMS = GrammarWords.named("cumulative-cues.sums");
    private static final Set<String> SERIES = GrammarWords.named("cumulative-cues.series");

    boolean isCumulative(Casualty casualty, Told told) {
        if (casualty.measure() == Measure.DISPLACED) {
            return casualty.count().low() == null || casualty.count().low() >= 10;
        }
        if (casualty.count().low() != null && casualty.count().low() == 0) {
            return false;
        }
        Sentence sentence = told.mentions().sentence();
        int score = 0;
        for (DateMention date : told.mentions().dates()) {
            long days =
                    date.start() == null || date.end() == null ? 0 : ChronoUnit.DAYS.between(date.start(), date.end());
            if (date.relation() == DateMention.Relation.SINCE) {
                score += 3;
            } else if (date.rule().equals("past-window") || date.rule().equals("since-period")) {
                score += 3;
            } else if (date.relation() == DateMention.Relation.FROM && days > 20) {
                score += 1;
            } else if (days > 300 && date.rule().equals("relative-span")) {
                score += 2;
            } else if (days == 0 && date.tellsWhen()) {
                score -= 1;
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            if (STATES_OF_AFFAIRS.contains(word)) {
                score += isWhere(sentence, i) ? 2 : 1;
            } else if (SUMS.contains(word)
                    && (!word.equals("far") || sentence.lower(i - 1).equals("so"))) {
                score += 1;
            } else if (SERIES.contains(word)) {
                score += 1;
            } else if (word.equals("since")) {
                score += 1;
            }
        }
        boolean single = told.frames().stream().anyMatch(CumulativeCues::isSingle);
        if (casualty.measure() == Measure.CASUALTIES) {
            score += 1;
        }
        score += isPerfect(casualty, sentence) && !single ? 1 : 0;
        return score >= (single ? 3 : 2);
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
        for (int i = Math.max(0, casualty.anchor() - 3); i < casualty.anchor(); i++) {
            if (sentence.lower(i).equals("have") || sentence.lower(i).equals("has")) {
                return true;
            }
        }
        return false;
    }

    /** After a toll, a figure without an event or a day of its own goes on with it. */
    boolean goesOn(Casualty casualty, Told told) {
        boolean day =
                told.mentions().dates().stream().anyMatch(d -> d.tellsWhen() && d.precision() == DatePrecision.DAY);
        Integer low = casualty.count().low();
        return !day && low != null && low > 0 && told.frames().stream().noneMatch(CumulativeCues::isSingle);
    }

    /** An event of its own: an attack that is told once, or harm on a day. */
    private static boolean isSingle(Frame frame) {
        boolean day = frame.dates().stream().anyMatch(d -> d.precision() == DatePrecision.DAY);
        boolean place = frame.places().stream().anyMatch(p -> !p.place().isCountry());
        boolean harm = frame.trigger().trigger().measure() != null;
        return frame.modality().happened() && !frame.uncounted() && (harm ? day || place : true);
    }
}

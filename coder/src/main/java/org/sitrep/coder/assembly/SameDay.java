package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.contracts.codes.DatePrecision;

/** What a report tells right after an event of one day, in the past tense and without a day of its own, was that day. */
final class SameDay {
    /** Sentences from the event that has the day. */
    private static final int REACH = 7;

    /** Sentences of the body within which the event of the headline is told with its day. */
    private static final int LEAD = 5;

    private static final Set<String> PERFECT = Set.of("has", "have", "had", "having");

    private SameDay() {}

    /** @param drafts in the order of the text */
    static void carryOn(List<Draft> drafts, Headings headings) {
        drafts.stream().filter(SameDay::isOfHeadline).forEach(draft -> fromLead(draft, drafts));
        @Nullable Draft dated = null;
        for (Draft draft : drafts) {
            DateMention day = draft.date();
            if (day != null) {
                dated = day.precision() == DatePrecision.DAY ? draft : null;
            } else if (dated != null
                    && !headings.areApart(draft.firstSentence(), dated.lastSentence)
                    && isToldOn(draft, dated)) {
                draft.dates.add(dated.dates.getFirst());
                dated = draft;
            }
        }
    }

    private static boolean isOfHeadline(Draft draft) {
        return draft.date() == null
                && !draft.isSeries()
                && draft.frames.getFirst().mentions().sentence().isTitle()
                && draft.frames.stream().noneMatch(f -> hasOtherTime(f.mentions()));
    }

    /** What a headline tells is of the day that the report opens with. */
    private static void fromLead(Draft headline, List<Draft> drafts) {
        int first = headline.firstSentence();
        drafts.stream()
                .filter(draft -> draft.firstSentence() > first && draft.firstSentence() <= first + LEAD)
                .filter(draft -> draft.date() != null && draft.date().precision() == DatePrecision.DAY)
                .findFirst()
                .ifPresent(lead -> headline.dates.add(lead.dates.getFirst()));
    }

    private static boolean isToldOn(Draft draft, Draft dated) {
        int apart = draft.firstSentence() - dated.lastSentence;
        return apart <= REACH && canGoOn(draft);
    }

    /** One event in the past tense, in sentences that speak of no other time. */
    static boolean canGoOn(Draft draft) {
        return !draft.isSeries() && draft.frames.stream().noneMatch(f -> isPerfect(f) || hasOtherTime(f.mentions()));
    }

    /** "has killed", "had taken": told of a time that is left open. */
    private static boolean isPerfect(Frame frame) {
        if (!frame.trigger().verb()) {
            return false;
        }
        var chunk =
                frame.mentions().chunk(frame.mentions().chunkAt(frame.trigger().from()));
        return chunk != null
                && PERFECT.contains(frame.mentions().sentence().lower(chunk.from()))
                && chunk.head() > chunk.from();
    }

    static boolean hasOtherTime(Mentions sentence) {
        return !sentence.dates().isEmpty()
                || sentence.cues().stream()
                        .anyMatch(cue -> cue.cue().type() == Cue.Type.BACKGROUND
                                && cue.from() < sentence.sentence().size() / 2);
    }
}

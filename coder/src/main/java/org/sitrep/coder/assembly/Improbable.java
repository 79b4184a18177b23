package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.coder.knowledge.Anchors;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * Leaves out drafts that are more likely no event of their own, or one whose day or type was read wrongly: an act told
 * again in other words, a part of another one, history, a general statement. It is the event's confidence that tells.
 */
final class Improbable {
    /** Events less probable are left out. */
    private static final double LEAST = 0.35;

    /** Sentences of a text that tells each event once and in short: there a missing sign says little. */
    private static final int BRIEF = 5;

    private Improbable() {}

    /** @param sentences of the whole text */
    static List<Draft> without(
            List<Draft> drafts, int sentences, EventCoder coder, Confidence confidence, Anchors anchors) {
        List<Draft> coded = new ArrayList<>();
        List<CodedEvent> events = new ArrayList<>();
        for (Draft draft : drafts) {
            List<CodedEvent> of = coder.code(draft, 1);
            if (!of.isEmpty()) {
                coded.add(draft);
                events.add(of.getFirst());
            }
        }
        List<CodedEvent> filled = StrikeSeries.filled(events);
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            CodedEvent event = filled.get(i);
            Draft draft = coded.get(i);
            if ((isCounted(event) && (sentences <= BRIEF || isWorthTelling(draft)))
                    || isThwarted(event)
                    || isKnownToAll(event, anchors)
                    || confidence.of(event, TellingSigns.of(draft)) >= LEAST) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** "The attack by Hamas on Oct. 7": one of those that everyone knows (anchors.tsv). */
    private static boolean isKnownToAll(CodedEvent event, Anchors anchors) {
        return anchors.all().stream()
                .anyMatch(anchor -> anchor.event()
                        && anchor.start().equals(event.date().start())
                        && anchor.countries()
                                .contains(String.valueOf(event.place().country())));
    }

    /** Nobody tells of an attack in general that it failed. */
    private static boolean isThwarted(CodedEvent event) {
        return event.outcome() == Outcome.FAILED || event.outcome() == Outcome.INTERCEPTED;
    }

    /**
     * Who died is worth telling where the day stands with it, however little else is sure; and where capitals show no names
     * less is read of an event, so that a missing sign says little against it.
     */
    private static boolean isWorthTelling(Draft draft) {
        return draft.frames.getFirst().mentions().sentence().isRecased()
                || draft.frames.stream().anyMatch(frame -> !frame.dates().isEmpty());
    }

    private static boolean isCounted(CodedEvent event) {
        return event.killed() != null || event.injured() != null;
    }
}

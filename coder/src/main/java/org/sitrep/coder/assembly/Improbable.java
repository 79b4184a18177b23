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

    private Improbable() {}

    static List<Draft> without(List<Draft> drafts, EventCoder coder, Confidence confidence, Anchors anchors) {
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
            if (isCounted(event)
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

    /** Who died is worth telling even where the day is read wrongly. */
    private static boolean isCounted(CodedEvent event) {
        return event.killed() != null || event.injured() != null;
    }
}

package org.sitrep.events.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.manners.failures.MessageFault;

/** The reports that a coding makes: each event with the figures that belong to it. */
final class Telling {
    private Telling() {}

    /**
     * The reports, in the coding's order.
     *
     * @throws MessageFault for a coding that contradicts itself
     */
    static List<Report> reports(SourceArticle source, Coding coding) {
        check(coding);
        return coding.events().stream()
                .map(event -> new Report(source, event, figures(coding, event)))
                .toList();
    }

    private static List<CasualtyClaim> figures(Coding coding, CodedEvent event) {
        return coding.casualtyClaims().stream()
                .filter(claim ->
                        claim.scope() == ClaimScope.EVENT && event.ref().equals(claim.eventRef()))
                .toList();
    }

    private static void check(Coding coding) {
        Set<String> refs = new HashSet<>();
        for (CodedEvent event : coding.events()) {
            if (!refs.add(event.ref())) {
                throw new MessageFault("doubled_event_ref", "two events of the coding are named " + event.ref());
            }
        }
        if (refs.size() > Coding.MOST_EVENTS) {
            throw new MessageFault("too_many_events", "a coding holds at most " + Coding.MOST_EVENTS + " events");
        }
        for (CasualtyClaim claim : coding.casualtyClaims()) {
            if (claim.scope() == ClaimScope.EVENT && !refs.contains(String.valueOf(claim.eventRef()))) {
                throw new MessageFault(
                        "dangling_event_ref",
                        "a casualty claim is of event " + claim.eventRef() + ", which is not there");
            }
        }
    }
}

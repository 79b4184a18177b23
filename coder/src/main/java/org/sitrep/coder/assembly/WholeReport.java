package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;

/** The sides of events that only the report as a whole tells; what is nearer was read before, and how probable an event is. */
final class WholeReport {
    private final List<SideRule> rules;

    WholeReport(List<Told> article, ActorResolver actors) {
        LeadingGroup group = new LeadingGroup(article);
        ImpliedState states = new ImpliedState(article, actors);
        this.rules = List.of(
                new LaunchingState(article, states),
                new AnsweredStrikes(states),
                new OwnAirForce(article, states),
                new FightingGroup(group),
                new GroupHit(group),
                new LandHit(states),
                new AgreeingSides(article, states, group));
    }

    /** The events with their sides; more than a coding holds are left as they are, for a rule looks through the report for each. */
    List<CodedEvent> withSides(List<CodedEvent> events) {
        if (events.size() > Coding.MOST_EVENTS) {
            return events;
        }
        List<CodedEvent> filled = events;
        for (SideRule rule : rules) {
            List<CodedEvent> before = filled;
            List<CodedEvent> after = new ArrayList<>();
            before.forEach(event -> after.add(rule.filled(event, before)));
            filled = after;
        }
        return filled;
    }
}

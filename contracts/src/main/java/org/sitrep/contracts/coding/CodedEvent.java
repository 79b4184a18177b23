package org.sitrep.contracts.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DisorderType;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/**
 * One event that an article states as having happened.
 *
 * @param ref name of the event within its coding, {@code e1} and so on
 * @param otherPlaces places with other roles; where something was launched from always stands here
 * @param weaponMentions the words that {@code weapons} were read from
 * @param incidents how many attacks the report tells together, as "two attacks"
 * @param killed all dead, attackers' own included; null where the report says nothing
 * @param killedAttackers the attackers' own dead, null where not told
 * @param claimedBy who gives the figures, null where it is the report itself
 * @param confidence calibrated probability that the event is right, 0 to 1
 */
public record CodedEvent(
        String ref,
        EventType eventType,
        SubEventType subEventType,
        DisorderType disorderType,
        EventDate date,
        Place place,
        List<Place> otherPlaces,
        List<Actor> attackers,
        List<Actor> targets,
        boolean civilianTargeting,
        List<Weapon> weapons,
        List<String> weaponMentions,
        Outcome outcome,
        Range incidents,
        @Nullable Count killed,
        @Nullable Count killedAttackers,
        @Nullable Count injured,
        @Nullable Count abducted,
        Reporting reporting,
        @Nullable String claimedBy,
        SchemeCodes codes,
        double confidence,
        List<Evidence> evidence) {
    /** The same event with this probability of being right, 0 to 1. */
    public CodedEvent withConfidence(double confidence) {
        return new CodedEvent(
                ref,
                eventType,
                subEventType,
                disorderType,
                date,
                place,
                otherPlaces,
                attackers,
                targets,
                civilianTargeting,
                weapons,
                weaponMentions,
                outcome,
                incidents,
                killed,
                killedAttackers,
                injured,
                abducted,
                reporting,
                claimedBy,
                codes,
                confidence,
                evidence);
    }
}

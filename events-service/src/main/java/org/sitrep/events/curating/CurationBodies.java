package org.sitrep.events.curating;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;

/** The bodies of curators' calls as the reference shows them. */
final class CurationBodies {
    private CurationBodies() {}

    @Schema(name = "CurationReason")
    record Reason(@Schema(required = true) String reason) {}

    @Schema(name = "EventMerge")
    record Merging(
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Events to be taken in")
            List<UUID> with) {}

    @Schema(name = "EventSplit")
    record Splitting(
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Articles whose reports get an event of their own")
            List<UUID> articles) {}

    @Schema(name = "CurationUndo")
    record Undoing(
            @Schema(required = true) String reason,

            @Schema(description = "The act; without it the latest") @Nullable UUID curation) {}

    @Schema(name = "CuratedFigure")
    record CuratedFigure(int low, int best, int high, boolean highOpen) {}

    @Schema(name = "EventCorrection", description = "The fields to correct, at least one, and why")
    record Correcting(
            @Schema(required = true) String reason,
            @Nullable SubEventType subEventType,
            @Nullable EventDate date,
            @Nullable Place place,
            @Nullable List<Actor> attackers,
            @Nullable List<Actor> targets,
            @Nullable Boolean civilianTargeting,
            @Nullable List<Weapon> weapons,
            @Nullable Outcome outcome,
            @Nullable Reporting reporting,

            @Schema(description = "null: no figure") @Nullable CuratedFigure killed,

            @Nullable CuratedFigure injured,
            @Nullable CuratedFigure abducted) {}
}

package org.sitrep.stats.projecting;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;

/** Revisions of what single sources state: columns for what is filtered and ordered by, and the record as it came. */
final class ClaimRows {
    private ClaimRows() {}

    static Row of(RecordChanged change, CasualtyClaimRecord claim) {
        var victims = claim.victims();
        var period = claim.period();
        return Row.ofRevision(change, claim.recordStatus())
                .put("scope", claim.scope().label())
                .put("measure", claim.measure().label())
                .put("low", claim.count().low())
                .put("high", claim.count().high())
                .put("victims_name", victims == null ? null : victims.name())
                .put("victims_country", victims == null ? null : victims.country())
                .put("victims_civilian", victims == null ? null : victims.civilian())
                .put("countries", Row.distinct(claim.countries().stream()))
                .put("period_start", period == null ? null : period.start())
                .put("period_end", period == null ? null : period.end())
                .put("stated_on", statedOn(claim))
                .put("claimed_by", claim.claimedBy())
                .put("document", document(claim));
    }

    static Row of(RecordChanged change, ForceLevelRecord level) {
        var force = level.force();
        return Row.ofRevision(change, level.recordStatus())
                .put("force_key", force.actorId() == null ? force.name() : force.actorId())
                .put(
                        "force_terms",
                        Row.distinct(Stream.of(force.actorId(), force.name()).map(Terms::folded)))
                .put("force_country", force.country())
                .put("place_key", placeKey(level.place()))
                .put("place_country", level.place().country())
                .put("force_status", level.status().label())
                .put("unit", level.unit())
                .put("low", level.count().low())
                .put("high", level.count().high())
                .put("as_of", level.asOf().date())
                .put("known_on", knownOn(level))
                .put("claimed_by", level.claimedBy())
                .put("document", document(level));
    }

    static Row of(RecordChanged change, TempoClaimRecord claim) {
        return Row.ofRevision(change, claim.recordStatus())
                .put("kind", claim.kind().label())
                .put("since", claim.since())
                .put("until", claim.until())
                .put("stated_on", claim.source().publishedOn().date())
                .put("countries", Row.distinct(claim.countries().stream()))
                .put("attacker_terms", Terms.of(claim.attackers()))
                .put("target_terms", Terms.of(claim.targets()))
                .put("document", document(claim));
    }

    private static @Nullable LocalDate statedOn(CasualtyClaimRecord claim) {
        var period = claim.period();
        return period == null || period.statedOn() == null
                ? claim.source().publishedOn().date()
                : period.statedOn();
    }

    /** A plan's day is its deadline, often to come: it is known from the day on which it was told. */
    private static @Nullable LocalDate knownOn(ForceLevelRecord level) {
        var asOf = level.asOf().date();
        var told = level.source().publishedOn().date();
        var first = level.status() == ForceStatus.PLANNED ? told : asOf;
        return first != null ? first : level.status() == ForceStatus.PLANNED ? asOf : told;
    }

    private static String placeKey(Place place) {
        var nameOrCountry = place.name() == null ? place.country() : place.name();
        return (place.country() == null ? "" : place.country()) + "/" + (nameOrCountry == null ? "" : nameOrCountry);
    }

    private static String document(RecordState record) {
        try {
            return Json.MESSAGES.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record that was read cannot be written", impossible);
        }
    }
}

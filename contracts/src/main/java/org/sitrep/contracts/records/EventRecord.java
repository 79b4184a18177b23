package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DisorderType;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.SchemeCodes;

/**
 * One event, concluded from all the articles that tell it. Keys are those of the coding where they mean the same.
 *
 * @param abducted people abducted; other measures are in {@code otherMeasures}
 * @param otherMeasures figures of the remaining measures, by measure
 * @param sourceCount independent texts: copies are not counted
 * @param mergedInto the event it went into, null unless {@code status} is merged
 * @param claims what each source says; null where a list leaves them out
 * @param corrected what a curator corrected, by field, beside what the articles say of it; null where nothing was
 */
public record EventRecord(
        UUID id,
        int revision,
        Instant recordedAt,
        RecordStatus status,
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
        Outcome outcome,
        Range incidents,
        @Nullable Figure killed,
        @Nullable Figure injured,
        @Nullable Figure abducted,
        Map<Measure, Figure> otherMeasures,
        KilledByGroup killedByGroup,
        Reporting reporting,
        Grade grade,
        double confidence,
        int sourceCount,
        List<Source> sources,
        SchemeCodes codes,
        @Nullable UUID mergedInto,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RecordedClaim> claims,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Correction> corrected)
        implements RecordState {

    /** One that no curator corrected. */
    public EventRecord(
            UUID id,
            int revision,
            Instant recordedAt,
            RecordStatus status,
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
            Outcome outcome,
            Range incidents,
            @Nullable Figure killed,
            @Nullable Figure injured,
            @Nullable Figure abducted,
            Map<Measure, Figure> otherMeasures,
            KilledByGroup killedByGroup,
            Reporting reporting,
            Grade grade,
            double confidence,
            int sourceCount,
            List<Source> sources,
            SchemeCodes codes,
            @Nullable UUID mergedInto,
            @Nullable List<RecordedClaim> claims) {
        this(
                id,
                revision,
                recordedAt,
                status,
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
                outcome,
                incidents,
                killed,
                injured,
                abducted,
                otherMeasures,
                killedByGroup,
                reporting,
                grade,
                confidence,
                sourceCount,
                sources,
                codes,
                mergedInto,
                claims,
                null);
    }
}

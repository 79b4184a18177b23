package org.sitrep.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.SchemeCodes;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.Correction;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.contracts.records.Source;

/** Says only what a test is about: an air strike somewhere unless told otherwise. */
public final class EventBuilder {
    public UUID id = UUID.randomUUID();
    public SubEventType kind = SubEventType.AIR_DRONE_STRIKE;
    public EventDate date = EventDate.UNKNOWN;
    public @Nullable String country;
    public @Nullable String admin1;
    public @Nullable Double latitude;
    public @Nullable Double longitude;
    public List<Actor> attackers = new ArrayList<>();
    public List<Actor> targets = new ArrayList<>();
    public List<Weapon> weapons = List.of();
    public Outcome outcome = Outcome.SUCCEEDED;
    public Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    public KilledByGroup dead = new KilledByGroup(null, Map.of(), null, null);
    public Reporting reporting = Reporting.MAIN;
    public RecordStatus status = RecordStatus.REPORTED;
    public int attacks = 1;
    public boolean civilianTargeting;
    public Grade grade = Grade.WEAK;
    public double confidence = 0.9;
    public List<Source> sources = List.of(source(UUID.randomUUID(), null));
    public @Nullable UUID mergedInto;
    public @Nullable Map<String, Correction> corrected;

    public EventBuilder on(String day) {
        date = EventDate.onDay(LocalDate.parse(day));
        return this;
    }

    public EventBuilder between(String start, String end, DatePrecision precision) {
        date = new EventDate(LocalDate.parse(start), LocalDate.parse(end), precision);
        return this;
    }

    public EventBuilder in(@Nullable String where, @Nullable String province) {
        country = where;
        admin1 = province;
        return this;
    }

    public EventBuilder by(Actor attacker) {
        attackers.add(attacker);
        return this;
    }

    public EventBuilder against(Actor target) {
        targets.add(target);
        return this;
    }

    public EventBuilder figure(Measure measure, int low, int best, int high) {
        figures.put(measure, new Figure(low, best, high, false, FigureMethod.UCDP_BEST));
        return this;
    }

    public EventBuilder killed(int number) {
        return figure(Measure.KILLED, number, number, number);
    }

    public EventRecord build(int revision, Instant recordedAt) {
        var others = new EnumMap<Measure, Figure>(Measure.class);
        others.putAll(figures);
        List.of(Measure.KILLED, Measure.INJURED, Measure.ABDUCTED).forEach(others::remove);
        var place = new Place(null, PlaceRole.OCCURRED_AT, admin1, country, latitude, longitude, null, null);
        return new EventRecord(
                id,
                revision,
                recordedAt,
                status,
                kind.eventType(),
                kind,
                kind.disorderType(),
                date,
                place,
                List.of(),
                List.copyOf(attackers),
                List.copyOf(targets),
                civilianTargeting,
                weapons,
                outcome,
                new Range(attacks, attacks),
                figures.get(Measure.KILLED),
                figures.get(Measure.INJURED),
                figures.get(Measure.ABDUCTED),
                others,
                dead,
                reporting,
                grade,
                confidence,
                sources.size(),
                sources,
                new SchemeCodes(null, null, null, null, null, null, null),
                mergedInto,
                null,
                corrected);
    }

    public RecordChanged change(int revision, Instant recordedAt, RecordChange change) {
        return change(1, revision, recordedAt, change);
    }

    public RecordChanged change(int epoch, int revision, Instant recordedAt, RecordChange change) {
        return new RecordChanged(
                epoch, RecordType.EVENT, id, revision, change, recordedAt, mergedInto, build(revision, recordedAt));
    }

    public RecordChanged created(Instant recordedAt) {
        return change(1, recordedAt, RecordChange.CREATED);
    }

    public static Actor organisation(String name, @Nullable String id, @Nullable String country) {
        return new Actor(name, name, EntityKind.ORGANISATION, id, null, country, false);
    }

    public static Source source(UUID article, @Nullable UUID copyOf) {
        return new Source(article, "Example News", null, new PublishedOn(null, PublishedBasis.UNKNOWN), copyOf);
    }
}

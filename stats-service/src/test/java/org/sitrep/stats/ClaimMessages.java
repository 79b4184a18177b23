package org.sitrep.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.AsOfPrecision;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.Source;
import org.sitrep.contracts.records.TempoClaimRecord;

/** What single sources state, as messages of the log; recorded at noon of the seed article's day. */
public final class ClaimMessages {
    public static final Instant RECORDED = Instant.parse("2024-04-23T12:00:00Z");
    public static final LocalDate PUBLISHED = LocalDate.parse("2024-04-23");

    private ClaimMessages() {}

    public static Source source(@Nullable LocalDate published) {
        var basis = published == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN;
        return new Source(UUID.randomUUID(), "Example News", null, new PublishedOn(published, basis), null);
    }

    public static RecordChanged force(
            Force force,
            int number,
            Place place,
            ForceStatus status,
            @Nullable LocalDate asOf,
            @Nullable String claimedBy) {
        var id = UUID.randomUUID();
        return change(
                RecordType.FORCE_LEVEL,
                new ForceLevelRecord(
                        id,
                        1,
                        RECORDED,
                        RecordStatus.REPORTED,
                        force,
                        new Count(number, number, Qualifier.ABOUT),
                        "personnel",
                        place,
                        status,
                        new AsOf(asOf, AsOfPrecision.ARTICLE_DATE),
                        null,
                        claimedBy,
                        0.9,
                        List.of(),
                        source(PUBLISHED)));
    }

    public static Place place(String country, @Nullable String name) {
        return new Place(name, PlaceRole.OCCURRED_AT, null, country, null, null, null, null);
    }

    public static RecordChanged cumulative(
            Measure measure, Count count, Victims victims, List<String> countries, Period period, String claimedBy) {
        return change(
                RecordType.CASUALTY_CLAIM,
                new CasualtyClaimRecord(
                        UUID.randomUUID(),
                        1,
                        RECORDED,
                        RecordStatus.REPORTED,
                        ClaimScope.CUMULATIVE,
                        null,
                        measure,
                        count,
                        victims,
                        countries,
                        period,
                        claimedBy,
                        0.9,
                        List.of(),
                        source(PUBLISHED)));
    }

    public static RecordChanged firstSince(LocalDate since, LocalDate until, List<String> countries, Actor attacker) {
        return change(
                RecordType.TEMPO_CLAIM,
                new TempoClaimRecord(
                        UUID.randomUUID(),
                        1,
                        RECORDED,
                        RecordStatus.REPORTED,
                        TempoKind.FIRST_SINCE,
                        since,
                        until,
                        "attacks on coalition facilities",
                        null,
                        List.of(attacker),
                        List.of(new Actor(
                                "Coalition facilities",
                                "coalition facilities",
                                EntityKind.OBJECT,
                                null,
                                null,
                                null,
                                false)),
                        countries,
                        "Pentagon",
                        0.8,
                        List.of(),
                        source(PUBLISHED)));
    }

    private static RecordChanged change(RecordType type, RecordState record) {
        return new RecordChanged(1, type, record.id(), 1, RecordChange.CREATED, record.recordedAt(), null, record);
    }
}

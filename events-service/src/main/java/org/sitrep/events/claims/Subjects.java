package org.sitrep.events.claims;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.reports.Claimants;
import org.sitrep.events.reports.Words;

/**
 * What a claim is of, and whose it is: of claims of one subject a later one supersedes the earlier ones. Claims of
 * different claimants, or of different things, never do; nothing is put between two of them.
 */
public final class Subjects {
    private Subjects() {}

    /**
     * A claim's subject and day.
     *
     * @param name equal for claims that supersede each other
     * @param stated the day it was stated, for force levels the day it stands for; null where unknown
     */
    public record Subject(String name, @Nullable LocalDate stated) {}

    /** Empty for what is not superseded: events, and what sources say of the rhythm of attacks. */
    public static Optional<Subject> of(RecordState state) {
        return switch (state) {
            case CasualtyClaimRecord claim -> Optional.of(new Subject(name(claim), stated(claim)));
            case ForceLevelRecord level -> Optional.of(new Subject(name(level), stated(level)));
            case EventRecord _, TempoClaimRecord _ -> Optional.empty();
        };
    }

    private static String name(CasualtyClaimRecord claim) {
        Victims victims = claim.victims();
        Period period = claim.period();
        return claim.scope() == ClaimScope.EVENT
                ? joined(
                        "event",
                        claim.eventId(),
                        claim.measure(),
                        of(victims),
                        Claimants.of(claim.claimedBy(), claim.source()))
                : joined(
                        "cumulative",
                        claim.measure(),
                        of(victims),
                        claim.countries().stream().sorted().collect(Collectors.joining(",")),
                        period == null ? null : period.start(),
                        Claimants.of(claim.claimedBy(), claim.source()));
    }

    private static String name(ForceLevelRecord level) {
        Place place = level.place();
        String force = level.force().actorId();
        return joined(
                "force",
                force == null ? Words.spelling(level.force().name()) : force,
                place.country(),
                place.name() == null ? null : Words.spelling(place.name()),
                level.status(),
                Claimants.of(level.claimedBy(), level.source()));
    }

    private static @Nullable LocalDate stated(CasualtyClaimRecord claim) {
        Period period = claim.period();
        LocalDate stated = period == null ? null : period.statedOn();
        return stated == null ? claim.source().publishedOn().date() : stated;
    }

    private static @Nullable LocalDate stated(ForceLevelRecord level) {
        LocalDate asOf = level.asOf().date();
        return asOf == null ? level.source().publishedOn().date() : asOf;
    }

    private static @Nullable String of(@Nullable Victims victims) {
        return victims == null
                ? null
                : joined(
                        victims.name() == null ? null : Words.spelling(victims.name()),
                        victims.country(),
                        victims.civilian());
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("|"));
    }
}

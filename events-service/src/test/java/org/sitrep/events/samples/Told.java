package org.sitrep.events.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.SchemeCodes;
import org.sitrep.contracts.coding.Victims;

/** An event as an article tells it: a drone strike in Syria unless said otherwise. */
public final class Told {
    private SubEventType type = SubEventType.AIR_DRONE_STRIKE;
    private EventDate date = EventDate.UNKNOWN;
    private Place place = place(null, "SY", null, null);
    private final List<Actor> attackers = new ArrayList<>();
    private final List<Actor> targets = new ArrayList<>();
    private final List<CasualtyClaim> groups = new ArrayList<>();
    private List<Weapon> weapons = List.of();
    private @Nullable Count killed;
    private @Nullable Count killedAttackers;
    private @Nullable Count injured;
    private @Nullable String claimedBy;
    private Reporting reporting = Reporting.MAIN;
    private double confidence = 0.8;

    public static Told strike() {
        return new Told();
    }

    public Told type(SubEventType type) {
        this.type = type;
        return this;
    }

    public Told on(LocalDate day) {
        date = EventDate.onDay(day);
        return this;
    }

    public Told during(LocalDate first, LocalDate last, DatePrecision precision) {
        date = new EventDate(first, last, precision);
        return this;
    }

    public Told in(String country) {
        place = place(null, country, null, null);
        return this;
    }

    public Told at(String name, String country) {
        place = place(name, country, null, null);
        return this;
    }

    public Told at(String name, String country, double latitude, double longitude) {
        place = place(name, country, latitude, longitude);
        return this;
    }

    public Told at(Place exactly) {
        place = exactly;
        return this;
    }

    public Told by(String name) {
        attackers.add(actor(name, null, false));
        return this;
    }

    public Told by(String name, String actorId) {
        attackers.add(actor(name, actorId, false));
        return this;
    }

    public Told allegedlyBy(String name) {
        attackers.add(actor(name, null, true));
        return this;
    }

    public Told against(String name) {
        targets.add(actor(name, null, false));
        return this;
    }

    public Told with(Weapon... used) {
        weapons = List.of(used);
        return this;
    }

    public Told killed(int number) {
        return killed(Count.exactly(number));
    }

    public Told killed(Count count) {
        killed = count;
        return this;
    }

    public Told killedAttackers(int number) {
        killedAttackers = Count.exactly(number);
        return this;
    }

    public Told injured(int number) {
        injured = Count.exactly(number);
        return this;
    }

    public Told killedOf(String victims, boolean civilian, int number) {
        return claim(number, new Victims(victims, civilian ? ActorKind.CIVILIANS : null, null, civilian), null);
    }

    /** A total that someone else gives than who gives the report's own. */
    public Told killedInAllBy(String claimant, int number) {
        return claim(number, null, claimant);
    }

    private Told claim(int number, @Nullable Victims victims, @Nullable String claimant) {
        groups.add(new CasualtyClaim(
                ClaimScope.EVENT,
                "",
                Measure.KILLED,
                Count.exactly(number),
                victims,
                List.of(),
                null,
                claimant,
                0.8,
                List.of(new Evidence("count", 0, 5, "sample"))));
        return this;
    }

    public Told saidBy(String claimant) {
        claimedBy = claimant;
        return this;
    }

    public Told asBackground() {
        reporting = Reporting.BACKGROUND;
        return this;
    }

    public Told surely(double probability) {
        confidence = probability;
        return this;
    }

    public static Count atLeast(int number) {
        return new Count(number, null, Qualifier.AT_LEAST);
    }

    CodedEvent as(String ref) {
        return new CodedEvent(
                ref,
                type.eventType(),
                type,
                type.disorderType(),
                date,
                place,
                List.of(),
                List.copyOf(attackers),
                List.copyOf(targets),
                false,
                weapons,
                List.of(),
                Outcome.SUCCEEDED,
                new Range(1, 1),
                killed,
                killedAttackers,
                injured,
                null,
                reporting,
                claimedBy,
                new SchemeCodes(1, 1, 1, 1, 1, "ASSAULT", "aerial"),
                confidence,
                List.of(new Evidence("killed", 4, 9, "sample")));
    }

    List<CasualtyClaim> groups(String ref) {
        return groups.stream()
                .map(claim -> new CasualtyClaim(
                        claim.scope(),
                        ref,
                        claim.measure(),
                        claim.count(),
                        claim.victims(),
                        claim.countries(),
                        claim.period(),
                        claim.claimedBy(),
                        claim.confidence(),
                        claim.evidence()))
                .toList();
    }

    private static Place place(
            @Nullable String name, String country, @Nullable Double latitude, @Nullable Double longitude) {
        return new Place(
                name, PlaceRole.OCCURRED_AT, null, country, latitude, longitude, name == null ? null : 1, null);
    }

    private static Actor actor(String name, @Nullable String actorId, boolean alleged) {
        return new Actor(name, "the words for " + name, EntityKind.ORGANISATION, actorId, null, null, alleged);
    }
}

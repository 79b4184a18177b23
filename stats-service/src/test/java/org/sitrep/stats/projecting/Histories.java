package org.sitrep.stats.projecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.contracts.records.Source;
import org.sitrep.stats.EventBuilder;

/** Makes up lives of records: created, revised, retracted, merged, brought back; and the log published anew. */
final class Histories {
    static final Instant BEGINNING = Instant.parse("2024-04-23T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-12-20");

    private static final List<Actor> ACTORS = List.of(
            EventBuilder.organisation("Alpha", "id-alpha", "IQ"),
            EventBuilder.organisation("Beta", null, "SY"),
            EventBuilder.organisation("Gamma", "id-gamma", null));
    private static final List<Source> SOURCES = sources();

    private final Random random;

    Histories(long seed) {
        random = new Random(seed);
    }

    /** Each message once, in the order of the log; now and then it is published anew, without what was lost. */
    List<RecordChanged> messages() {
        var messages = messages(1);
        if (random.nextInt(3) == 0) {
            messages.stream()
                    .map(RecordChanged::id)
                    .distinct()
                    .filter(_ -> random.nextInt(4) > 0)
                    .toList()
                    .forEach(id -> messages.addAll(life(id, 2)));
        }
        return messages;
    }

    /** The same of one epoch. */
    List<RecordChanged> messages(int epoch) {
        var messages = new ArrayList<RecordChanged>();
        int records = 1 + random.nextInt(12);
        for (int record = 0; record < records; record++) {
            messages.addAll(life(new UUID(random.nextLong(), random.nextLong()), epoch));
        }
        return messages;
    }

    /** As a bad day delivers them: late, doubled, in pieces of any size. */
    List<List<RecordChanged>> delivered(List<RecordChanged> messages) {
        var all = new ArrayList<>(messages);
        messages.stream().filter(message -> random.nextInt(4) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        var batches = new ArrayList<List<RecordChanged>>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(8));
            batches.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return batches;
    }

    private List<RecordChanged> life(UUID id, int epoch) {
        var life = new ArrayList<RecordChanged>();
        var recordedAt = BEGINNING;
        int revisions = 1 + random.nextInt(5);
        for (int revision = 1; revision <= revisions; revision++) {
            recordedAt = recordedAt.plusSeconds(3600L * random.nextInt(3));
            var event = event(id);
            life.add(event.change(epoch, revision, recordedAt, change(revision)));
        }
        return life;
    }

    private RecordChange change(int revision) {
        return revision == 1
                ? RecordChange.CREATED
                : pick(RecordChange.REVISED, RecordChange.REVISED, RecordChange.RETRACTED, RecordChange.MERGED);
    }

    private EventBuilder event(UUID id) {
        var event = new EventBuilder();
        event.id = id;
        event.kind = pick(SubEventType.AIR_DRONE_STRIKE, SubEventType.ARMED_CLASH, SubEventType.PEACEFUL_PROTEST);
        event.status = pick(RecordStatus.REPORTED, RecordStatus.CONFIRMED);
        event.civilianTargeting = random.nextBoolean();
        event.grade = pick(Grade.values());
        event.confidence = pick(0.2, 0.5, 0.9);
        if (random.nextBoolean()) {
            event.latitude = 30.0 + random.nextInt(5);
            event.longitude = pick(40.0, 41.0, 42.0, 43.0, 44.0, 178.0, 180.0, -180.0, -179.0);
        }
        event.date = date();
        event.attacks = pick(1, 1, 3);
        event.country = pick("IQ", "SY", null);
        event.admin1 = event.country == null ? null : pick("North", "South", null);
        event.attackers = some(ACTORS);
        event.targets = some(ACTORS);
        event.weapons = some(List.of(Weapon.DRONE, Weapon.ROCKET));
        event.outcome = pick(Outcome.values());
        event.sources = some(SOURCES);
        event.reporting = pick(Reporting.values());
        for (var measure : List.of(Measure.KILLED, Measure.INJURED, Measure.MISSING)) {
            var figure = figure();
            if (figure != null) {
                event.figures.put(measure, figure);
            }
        }
        event.dead = new KilledByGroup(figure(), targets(), figure(), figure());
        return event;
    }

    private Map<String, Figure> targets() {
        var figure = figure();
        return figure == null ? Map.of() : Map.of("Alpha", figure, "Beta", figure);
    }

    private EventDate date() {
        if (random.nextInt(5) == 0) {
            return EventDate.UNKNOWN;
        }
        var start = FIRST_DAY.plusDays(random.nextInt(40));
        if (random.nextInt(10) == 0) {
            return pick(
                    new EventDate(start, null, DatePrecision.UNKNOWN),
                    new EventDate(null, start, DatePrecision.UNKNOWN));
        }
        return new EventDate(start, start.plusDays(pick(0, 0, 0, 1, 6, 30)), DatePrecision.DAY);
    }

    private @Nullable Figure figure() {
        if (random.nextInt(2) == 0) {
            return null;
        }
        int low = random.nextInt(4);
        int best = low + random.nextInt(3);
        return new Figure(low, best, best + random.nextInt(3), random.nextInt(4) == 0, FigureMethod.UCDP_BEST);
    }

    /** None, one, or several; the same one twice now and then, as reports do. */
    private <T> List<T> some(List<T> all) {
        var some = new ArrayList<T>();
        int number = random.nextInt(3);
        for (int at = 0; at < number; at++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    static UUID article(int number) {
        return new UUID(0, number);
    }

    private static List<Source> sources() {
        var first = new UUID(0, 1);
        return List.of(
                EventBuilder.source(first, null),
                EventBuilder.source(new UUID(0, 2), first),
                EventBuilder.source(new UUID(0, 3), null));
    }
}

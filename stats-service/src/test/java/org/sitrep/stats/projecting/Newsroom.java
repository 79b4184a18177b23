package org.sitrep.stats.projecting;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.Correction;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.stats.EventBuilder;

/**
 * Articles come, go and are grouped otherwise, and a curator has his say: what the events service publishes of it, and,
 * kept apart from all messages, which articles tell which event at each moment.
 */
final class Newsroom {
    private static final List<String> COUNTRIES = List.of("IQ", "SY");

    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<RecordChanged> messages = new ArrayList<>();
    private final NavigableMap<Instant, List<Told>> moments = new TreeMap<>();
    private Instant now = Histories.BEGINNING;

    /** An event that stands: what its articles say of the killed, by article, and what a curator says. */
    record Told(
            String country,
            Map<UUID, Integer> killed,
            @Nullable Integer corrected) {
        /** The highest figure, for this newsroom. */
        int figure() {
            return corrected != null
                    ? corrected
                    : killed.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        }
    }

    private static final class Event {
        final UUID id;
        final String country;
        Map<UUID, Integer> killed = new HashMap<>();
        RecordStatus status = RecordStatus.REPORTED;

        @Nullable Integer corrected;

        int revision;

        Event(UUID id, String country) {
            this.id = id;
            this.country = country;
        }

        boolean stands() {
            return !killed.isEmpty() && status != RecordStatus.RETRACTED;
        }
    }

    Newsroom(long seed) {
        random = new Random(seed);
        int steps = 5 + random.nextInt(25);
        for (int step = 0; step < steps; step++) {
            now = now.plusSeconds(1L + random.nextInt(3600));
            step();
            moments.put(
                    now,
                    events.stream()
                            .filter(Event::stands)
                            .map(event -> new Told(event.country, Map.copyOf(event.killed), event.corrected))
                            .toList());
        }
    }

    List<RecordChanged> messages() {
        return messages;
    }

    /** The events that stood after each transaction. */
    NavigableMap<Instant, List<Told>> moments() {
        return moments;
    }

    private void step() {
        var told = events.stream().filter(event -> !event.killed.isEmpty()).toList();
        if (told.isEmpty() || random.nextInt(4) == 0) {
            create(Map.of(article(), random.nextInt(9)));
            return;
        }
        var event = one(told);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                event.killed.put(article(), random.nextInt(9));
                publish(event, RecordChange.REVISED);
            }
            case 2 -> merge(one(told), event);
            case 3 -> split(event);
            case 4, 5 -> withdraw(event);
            case 6 -> {
                event.corrected = event.corrected == null ? random.nextInt(9) : null;
                publish(event, RecordChange.REVISED);
            }
            default -> decide(event);
        }
    }

    private Event create(Map<UUID, Integer> killed) {
        var event = new Event(id(), COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        event.killed.putAll(killed);
        events.add(event);
        publish(event, RecordChange.CREATED);
        return event;
    }

    /** The record that lasts takes the articles; the other one is told as it was. */
    private void merge(Event lasting, Event absorbed) {
        if (lasting == absorbed) {
            return;
        }
        var builder = builder(absorbed);
        builder.status = RecordStatus.MERGED;
        builder.mergedInto = lasting.id;
        messages.add(builder.change(++absorbed.revision, now, RecordChange.MERGED));
        lasting.killed.putAll(absorbed.killed);
        absorbed.killed.clear();
        publish(lasting, RecordChange.REVISED);
    }

    /** One article is given to an event of its own: a new one, or one that was merged or retracted and comes back. */
    private void split(Event event) {
        if (event.killed.size() < 2) {
            return;
        }
        var article = event.killed.keySet().stream().sorted().findFirst().orElseThrow();
        var moved = Map.of(article, event.killed.remove(article));
        var gone = events.stream().filter(each -> each.killed.isEmpty()).findFirst();
        if (gone.isPresent() && random.nextBoolean()) {
            gone.get().killed.putAll(moved);
            publish(
                    gone.get(),
                    gone.get().status == RecordStatus.RETRACTED ? RecordChange.RETRACTED : RecordChange.REVISED);
        } else {
            create(moved);
        }
        publish(event, RecordChange.REVISED);
    }

    /** An event that nothing tells any more keeps its last content. */
    private void withdraw(Event event) {
        var article = one(List.copyOf(new TreeMap<>(event.killed).keySet()));
        if (event.killed.size() > 1) {
            event.killed.remove(article);
            publish(event, RecordChange.REVISED);
        } else {
            if (event.status != RecordStatus.RETRACTED) {
                var builder = builder(event);
                builder.status = RecordStatus.RETRACTED;
                messages.add(builder.change(++event.revision, now, RecordChange.RETRACTED));
            }
            event.killed.clear();
        }
    }

    private void decide(Event event) {
        var before = event.status;
        event.status = one(Arrays.asList(RecordStatus.REPORTED, RecordStatus.CONFIRMED, RecordStatus.RETRACTED));
        var taken = event.status == RecordStatus.RETRACTED && before != RecordStatus.RETRACTED;
        publish(event, taken ? RecordChange.RETRACTED : RecordChange.REVISED);
    }

    private void publish(Event event, RecordChange change) {
        messages.add(builder(event).change(++event.revision, now, change));
    }

    private static EventBuilder builder(Event event) {
        var told = new Told(event.country, event.killed, event.corrected);
        var method = event.corrected == null ? FigureMethod.UCDP_BEST : FigureMethod.CURATOR;
        var figure = new Figure(told.figure(), told.figure(), told.figure(), false, method);
        var builder = new EventBuilder().in(event.country, null);
        builder.id = event.id;
        builder.status = event.status;
        builder.figures.put(Measure.KILLED, figure);
        builder.dead = new KilledByGroup(null, Map.of(), null, figure);
        builder.sources = event.killed.keySet().stream()
                .map(article -> EventBuilder.source(article, null))
                .toList();
        if (event.corrected != null) {
            var why = new Correction(NullNode.getInstance(), "counted again", Histories.BEGINNING, new UUID(0, 1));
            builder.corrected = Map.of("killed", why);
        }
        return builder;
    }

    private UUID article() {
        return id();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package org.sitrep.stats.projecting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.Sum;
import org.sitrep.stats.counting.Tally;

/** The same statistics by hand: over lists, one event after the other, without a database. */
final class Recount {
    private final CasualtyQuestion question;
    private final List<EventRecord> events;

    Recount(CasualtyQuestion question, List<RecordChanged> messages, @Nullable Instant knownAt) {
        this.question = question;
        events = matching(question.filter(), messages, knownAt);
    }

    /** As they stood then. */
    static List<EventRecord> matching(EventFilter filter, List<RecordChanged> messages, @Nullable Instant knownAt) {
        var byHand = new HandFilter(filter);
        return current(messages, knownAt).stream()
                .filter(byHand::matches)
                .map(message -> (EventRecord) message.record())
                .toList();
    }

    Map<List<@Nullable String>, Tally> rows() {
        if (question.by().isEmpty()) {
            return Map.of(List.of(), total());
        }
        Map<List<@Nullable String>, List<EventRecord>> groups = new HashMap<>();
        for (var event : events) {
            if (isUndated(event) || isUnplaced(event)) {
                continue;
            }
            for (var key : keys(event)) {
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
            }
        }
        Map<List<@Nullable String>, Tally> rows = new HashMap<>();
        groups.forEach((key, members) -> rows.put(key, tally(members, victimsIn(key))));
        return rows;
    }

    Tally total() {
        return tally(events, null);
    }

    long undated() {
        return events.stream().filter(this::isUndated).count();
    }

    long unplaced() {
        return events.stream().filter(this::isUnplaced).count();
    }

    private static Collection<RecordChanged> current(List<RecordChanged> messages, @Nullable Instant knownAt) {
        var current = new HashMap<UUID, RecordChanged>();
        int epoch = messages.stream().mapToInt(RecordChanged::epoch).max().orElse(1);
        for (var message : messages) {
            var holds = message.epoch() == epoch
                    && (knownAt == null || !message.recordedAt().isAfter(knownAt));
            if (holds) {
                current.merge(message.id(), message, (a, b) -> a.revision() > b.revision() ? a : b);
            }
        }
        return current.values();
    }

    private boolean isUndated(EventRecord event) {
        return question.by().stream()
                .map(Grouping::unit)
                .filter(Objects::nonNull)
                .anyMatch(
                        unit -> unit.holding(event.date().start(), event.date().end()) == null);
    }

    private boolean isUnplaced(EventRecord event) {
        return (question.by().contains(Grouping.COUNTRY) && event.place().country() == null)
                || (question.by().contains(Grouping.ADMIN1) && event.place().admin1() == null);
    }

    private Set<List<@Nullable String>> keys(EventRecord event) {
        Set<List<@Nullable String>> keys = new LinkedHashSet<>();
        keys.add(List.of());
        for (var grouping : question.by()) {
            Set<List<@Nullable String>> longer = new LinkedHashSet<>();
            for (var key : keys) {
                for (var value : values(event, grouping)) {
                    var next = new ArrayList<>(key);
                    next.add(value);
                    longer.add(next);
                }
            }
            keys = longer;
        }
        return keys;
    }

    private static List<@Nullable String> values(EventRecord event, Grouping grouping) {
        var unit = grouping.unit();
        if (unit != null) {
            return List.of(unit.label(Objects.requireNonNull(
                    unit.holding(event.date().start(), event.date().end()))));
        }
        return switch (grouping) {
            case COUNTRY -> one(event.place().country());
            case ADMIN1 -> one(event.place().country() + "/" + event.place().admin1());
            case EVENT_TYPE -> one(event.eventType().label());
            case SUB_EVENT_TYPE -> one(event.subEventType().label());
            case OUTCOME -> one(event.outcome().label());
            case ATTACKER -> orUnknown(event.attackers().stream().map(Actor::name));
            case TARGET -> orUnknown(event.targets().stream().map(Actor::name));
            case WEAPON -> orUnknown(event.weapons().stream().map(Code::label));
            case VICTIMS -> List.copyOf(dead(event).keySet());
            default -> throw new IllegalStateException(grouping.word());
        };
    }

    private static List<@Nullable String> one(@Nullable String value) {
        var values = new ArrayList<@Nullable String>();
        values.add(value);
        return values;
    }

    private static List<@Nullable String> orUnknown(Stream<String> values) {
        var distinct = values.distinct().toList();
        return distinct.isEmpty() ? one(null) : List.copyOf(distinct);
    }

    /** By group; an empty list where the event has no figure of the killed at all. */
    static Map<String, List<Figure>> dead(EventRecord event) {
        var groups = event.killedByGroup();
        var dead = new HashMap<String, List<Figure>>();
        put(dead, "attackers", groups.attackers());
        put(dead, "civilians", groups.civilians());
        if (!groups.targets().isEmpty()) {
            dead.put("targets", List.copyOf(groups.targets().values()));
        }
        put(dead, "unknown", groups.unknown() == null && dead.isEmpty() ? event.killed() : groups.unknown());
        if (dead.isEmpty()) {
            dead.put("unknown", List.of());
        }
        return dead;
    }

    private static void put(Map<String, List<Figure>> dead, String group, @Nullable Figure figure) {
        if (figure != null) {
            dead.put(group, List.of(figure));
        }
    }

    private @Nullable String victimsIn(List<@Nullable String> key) {
        var at = question.by().indexOf(Grouping.VICTIMS);
        return at < 0 ? null : key.get(at);
    }

    private Tally tally(List<EventRecord> members, @Nullable String victims) {
        var figures = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        for (var measure : question.measures()) {
            var told = victims == null || measure == Measure.KILLED;
            figures.put(measure, told ? sum(members, measure, victims) : null);
        }
        var texts = new HashSet<UUID>();
        members.forEach(event -> event.sources()
                .forEach(source -> texts.add(source.copyOf() == null ? source.articleId() : source.copyOf())));
        var without = members.stream()
                .filter(event -> question.measures().stream()
                        .filter(measure -> victims == null || measure == Measure.KILLED)
                        .allMatch(measure -> figuresOf(event, measure, victims).isEmpty()))
                .count();
        return new Tally(
                members.size(),
                texts.size(),
                figures,
                without,
                members.stream()
                        .filter(event -> event.reporting() == Reporting.BACKGROUND)
                        .count(),
                members.stream().filter(event -> event.sourceCount() == 1).count());
    }

    private static Sum sum(List<EventRecord> members, Measure measure, @Nullable String victims) {
        return members.stream()
                .flatMap(event -> figuresOf(event, measure, victims).stream())
                .map(figure -> new Sum(figure.low(), figure.best(), figure.high(), figure.highOpen()))
                .reduce(Sum.ZERO, Sum::plus);
    }

    private static List<Figure> figuresOf(EventRecord event, Measure measure, @Nullable String victims) {
        if (victims != null) {
            return dead(event).getOrDefault(victims, List.of());
        }
        var figure = figure(event, measure);
        return figure == null ? List.of() : List.of(figure);
    }

    static @Nullable Figure figure(EventRecord event, Measure measure) {
        return switch (measure) {
            case KILLED -> event.killed();
            case INJURED -> event.injured();
            case ABDUCTED -> event.abducted();
            default -> event.otherMeasures().get(measure);
        };
    }
}

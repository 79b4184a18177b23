package org.sitrep.stats.projecting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.contracts.records.Source;
import org.sitrep.stats.periods.PeriodUnit;

/** One revision of an event, flat: a column for all that is grouped by, filtered by or summed. */
final class EventRow {
    private static final String UNKNOWN = "unknown";

    private EventRow() {}

    static Row of(RecordChanged change, EventRecord event) {
        var row = Row.ofRevision(change, event.status());
        putDate(row, event.date());
        row.put("country", event.place().country())
                .put("admin1", event.place().admin1())
                .put("latitude", event.place().latitude())
                .put("longitude", event.place().longitude())
                .put("event_type", event.eventType().label())
                .put("sub_event_type", event.subEventType().label())
                .put("disorder_type", event.disorderType().label())
                .put("civilian_targeting", event.civilianTargeting())
                .put("outcome", event.outcome().label())
                .put("reporting", event.reporting().label())
                .put("grade", event.grade().label())
                .put("confidence", event.confidence())
                .put("attacks", attacks(event))
                .put("weapons", Row.distinct(event.weapons().stream().map(Code::label)));
        var attackers = Terms.of(event.attackers());
        var targets = Terms.of(event.targets());
        putActors(row, "attacker", event.attackers(), attackers);
        putActors(row, "target", event.targets(), targets);
        row.put("target_countries", Row.distinct(event.targets().stream().map(Actor::country)));
        row.put("names", names(event, attackers, targets));
        putSources(row, event);
        row.put("method", method(event));
        for (var measure : Measure.values()) {
            putFigure(row, measure.label(), figure(event, measure));
        }
        putDead(row, event);
        return row;
    }

    /** The dead of each target told apart, with whose target it is. */
    static List<Row> targetDead(RecordChanged change, EventRecord event) {
        var rows = new ArrayList<Row>();
        event.killedByGroup()
                .targets()
                .forEach((name, figure) -> rows.add(new Row()
                        .put("id", change.id())
                        .put("revision", change.revision())
                        .put("name", name)
                        .put("country", countryOf(name, event.targets()))
                        .put("low", figure.low())
                        .put("best", figure.best())
                        .put("high", figure.high())
                        .put("open", figure.highOpen())));
        return rows;
    }

    private static void putDate(Row row, EventDate date) {
        row.put("date_start", date.start()).put("date_end", date.end());
        for (var unit : PeriodUnit.values()) {
            row.put(unit.word(), unit.holding(date.start(), date.end()));
        }
    }

    private static int attacks(EventRecord event) {
        var low = event.incidents().low();
        return low == null ? 1 : Math.max(1, low);
    }

    private static void putActors(Row row, String role, Collection<Actor> actors, String[] terms) {
        var names = Terms.keysAndNames(actors);
        row.put(role + "_keys", names.keySet().toArray(String[]::new))
                .put(role + "_names", names.values().toArray(String[]::new))
                .put(role + "_terms", terms);
    }

    /** In lower case, as the events service has them: what tells letters apart there does so here. */
    private static String names(EventRecord event, String[] attackers, String[] targets) {
        return Stream.of(
                        Stream.of(
                                event.subEventType().label(),
                                event.place().name(),
                                event.place().admin1()),
                        event.otherPlaces().stream().map(Place::name),
                        Arrays.stream(attackers),
                        Arrays.stream(targets))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static void putSources(Row row, EventRecord event) {
        row.put("source_count", event.sourceCount())
                .put("texts", ids(event.sources().stream().map(EventRow::textOf)))
                .put("articles", ids(event.sources().stream().map(Source::articleId)));
    }

    private static UUID textOf(Source source) {
        return source.copyOf() == null ? source.articleId() : source.copyOf();
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.distinct().sorted().toArray(UUID[]::new);
    }

    static @Nullable Figure figure(EventRecord event, Measure measure) {
        return switch (measure) {
            case KILLED -> event.killed();
            case INJURED -> event.injured();
            case ABDUCTED -> event.abducted();
            case CASUALTIES, MISSING, CAPTURED, DISPLACED ->
                event.otherMeasures().get(measure);
        };
    }

    /** The rules behind all of its figures, by comma; null without any figure. */
    private static @Nullable String method(EventRecord event) {
        var methods = Stream.of(Measure.values())
                .map(measure -> figure(event, measure))
                .filter(Objects::nonNull)
                .map(figure -> figure.method().label())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return methods.isEmpty() ? null : methods;
    }

    /** Where no group is told, whose dead they were is unknown, and all of them stand there. */
    private static void putDead(Row row, EventRecord event) {
        KilledByGroup groups = event.killedByGroup();
        var targets = Figures.sum(groups.targets().values());
        var toldApart = groups.attackers() != null || targets != null || groups.civilians() != null;
        var unknown = groups.unknown() == null && !toldApart ? event.killed() : groups.unknown();
        var named = new ArrayList<String>();
        putGroup(row, named, "attackers", groups.attackers());
        putGroup(row, named, "targets", targets);
        putGroup(row, named, "civilians", groups.civilians());
        putGroup(row, named, UNKNOWN, unknown);
        row.put("victims", named.isEmpty() ? new String[] {UNKNOWN} : named.toArray(String[]::new));
    }

    private static void putGroup(Row row, List<String> named, String group, @Nullable Figure figure) {
        putFigure(row, "dead_" + group, figure);
        if (figure != null) {
            named.add(group);
        }
    }

    private static void putFigure(Row row, String name, @Nullable Figure figure) {
        row.put(name + "_low", figure == null ? null : figure.low())
                .put(name + "_best", figure == null ? null : figure.best())
                .put(name + "_high", figure == null ? null : figure.high())
                .put(name + "_open", figure == null ? null : figure.highOpen());
    }

    private static @Nullable String countryOf(String name, List<Actor> targets) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package org.sitrep.events.serving;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.manners.formats.Cell;
import org.sitrep.manners.formats.Column;

/** The columns of events as CSV, with their HXL tags. */
final class EventColumns {
    static final List<Column<EventRecord>> ALL = List.of(
            column("id", "#event+id", EventRecord::id),
            column("revision", "#meta+revision", Cell.WHOLE, EventRecord::revision),
            column("recorded_at", "#date+recorded", Cell.INSTANT, EventRecord::recordedAt),
            column("status", "#status", event -> event.status().label()),
            column("event_type", "#event+type", event -> event.eventType().label()),
            column(
                    "sub_event_type",
                    "#event+type+sub",
                    event -> event.subEventType().label()),
            column(
                    "disorder_type",
                    "#event+type+disorder",
                    event -> event.disorderType().label()),
            column("date_start", "#date+start", Cell.DAY, event -> event.date().start()),
            column("date_end", "#date+end", Cell.DAY, event -> event.date().end()),
            column(
                    "date_precision",
                    "#date+precision",
                    event -> event.date().precision().label()),
            column("country", "#country+code", event -> event.place().country()),
            column("admin1", "#adm1+name", event -> event.place().admin1()),
            column("place", "#loc+name", event -> event.place().name()),
            column("latitude", "#geo+lat", Cell.DECIMAL, event -> event.place().latitude()),
            column("longitude", "#geo+lon", Cell.DECIMAL, event -> event.place().longitude()),
            column(
                    "geo_precision",
                    "#geo+precision",
                    Cell.WHOLE,
                    event -> event.place().geoPrecision()),
            column("attackers", "#group+attacker", event -> names(event.attackers())),
            column("targets", "#group+target", event -> names(event.targets())),
            column("civilian_targeting", "#indicator+civilian", Cell.FLAG, EventRecord::civilianTargeting),
            column(
                    "weapons",
                    "#item+weapon",
                    event -> event.weapons().stream().map(Weapon::label).collect(joining("; "))),
            column("outcome", "#status+outcome", event -> event.outcome().label()),
            column("killed_low", "#affected+killed+min", Cell.WHOLE, event -> number(event.killed(), Figure::low)),
            column("killed_best", "#affected+killed", Cell.WHOLE, event -> number(event.killed(), Figure::best)),
            column("killed_high", "#affected+killed+max", Cell.WHOLE, event -> number(event.killed(), Figure::high)),
            column("killed_high_open", "", Cell.FLAG, event -> open(event.killed())),
            column("injured_low", "#affected+injured+min", Cell.WHOLE, event -> number(event.injured(), Figure::low)),
            column("injured_best", "#affected+injured", Cell.WHOLE, event -> number(event.injured(), Figure::best)),
            column("injured_high", "#affected+injured+max", Cell.WHOLE, event -> number(event.injured(), Figure::high)),
            column("injured_high_open", "", Cell.FLAG, event -> open(event.injured())),
            column("figure_method", "#meta+method", EventColumns::method),
            column("reporting", "", event -> event.reporting().label()),
            column("grade", "#meta+grade", event -> event.grade().label()),
            column("confidence", "#indicator+confidence", Cell.DECIMAL, EventRecord::confidence),
            column("source_count", "#meta+sources+num", Cell.WHOLE, EventRecord::sourceCount),
            column("publishers", "#meta+source", event -> sources(event, source -> source.publisher())),
            column(
                    "articles",
                    "#meta+id",
                    event -> sources(event, source -> source.articleId().toString())));

    private EventColumns() {}

    private static Column<EventRecord> column(
            String name, String hxl, Function<EventRecord, ? extends @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }

    private static Column<EventRecord> column(
            String name, String hxl, Cell cells, Function<EventRecord, ? extends @Nullable Object> value) {
        return new Column<>(name, hxl, cells, value);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(joining("; "));
    }

    private static String sources(
            EventRecord event, Function<org.sitrep.contracts.records.Source, @Nullable String> part) {
        return event.sources().stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining("; "));
    }

    private static @Nullable Integer number(@Nullable Figure figure, ToIntFunction<Figure> part) {
        return figure == null ? null : Integer.valueOf(part.applyAsInt(figure));
    }

    private static @Nullable Boolean open(@Nullable Figure figure) {
        return figure == null ? null : Boolean.valueOf(figure.highOpen());
    }

    private static @Nullable String method(EventRecord event) {
        return Stream.of(event.killed(), event.injured())
                .flatMap(Stream::ofNullable)
                .map(figure -> figure.method().label())
                .findFirst()
                .orElse(null);
    }
}

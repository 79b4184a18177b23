package org.sitrep.stats.projecting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.parameters.Circle;

/** Whether an event matches a filter, by hand. */
final class HandFilter {
    private final EventFilter filter;

    HandFilter(EventFilter filter) {
        this.filter = filter;
    }

    boolean matches(RecordChanged message) {
        var event = (EventRecord) message.record();
        return overlaps(event)
                && isThere(event)
                && tookPart(event)
                && isOfKind(event)
                && anyOf(filter.standing().statuses(), status(message, event))
                && stands(event);
    }

    private static RecordStatus status(RecordChanged message, EventRecord event) {
        return switch (message.change()) {
            case RETRACTED -> RecordStatus.RETRACTED;
            case MERGED -> RecordStatus.MERGED;
            case CREATED, REVISED -> event.status();
        };
    }

    private boolean overlaps(EventRecord event) {
        var start = event.date().start();
        var end = event.date().end();
        return (filter.from() == null || (start != null && end != null && !end.isBefore(filter.from())))
                && (filter.to() == null || (start != null && end != null && !start.isAfter(filter.to())));
    }

    private boolean isThere(EventRecord event) {
        var where = filter.where();
        var place = event.place();
        var box = where.box();
        var inBox = box == null
                || (place.latitude() != null
                        && place.longitude() != null
                        && place.latitude() >= box.south()
                        && place.latitude() <= box.north()
                        && isBetween(box.west(), place.longitude(), box.east()));
        return inBox
                && (where.circle() == null || isWithin(where.circle(), place))
                && anyOf(where.countries(), place.country())
                && anyOf(where.admin1(), folded(place.admin1()));
    }

    /** On the way eastwards from one meridian to the other, over the date line where that lies between them. */
    private static boolean isBetween(double west, double longitude, double east) {
        return east >= west ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }

    /** By the angle between two directions from the Earth's centre. */
    private static boolean isWithin(Circle circle, Place place) {
        if (place.latitude() == null || place.longitude() == null) {
            return false;
        }
        var here = direction(circle.latitude(), circle.longitude());
        var there = direction(place.latitude(), place.longitude());
        double cosine = here[0] * there[0] + here[1] * there[1] + here[2] * there[2];
        return Math.acos(Math.clamp(cosine, -1, 1)) * Circle.EARTH_KM <= circle.radiusKm();
    }

    private static double[] direction(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    private boolean tookPart(EventRecord event) {
        var who = filter.who();
        var attackers = names(event.attackers());
        var targets = names(event.targets());
        var both = Stream.concat(attackers.stream(), targets.stream()).toList();
        return meet(who.attackers(), attackers)
                && meet(who.targets(), targets)
                && meet(who.actors(), both)
                && meet(who.victims(), Recount.dead(event).keySet())
                && (who.civilianTargeting() == null || who.civilianTargeting() == event.civilianTargeting());
    }

    private boolean isOfKind(EventRecord event) {
        var what = filter.what();
        var killed = event.killed();
        return anyOf(what.eventTypes(), event.eventType())
                && anyOf(what.subEventTypes(), event.subEventType())
                && anyOf(what.disorderTypes(), event.disorderType())
                && anyOf(what.outcomes(), event.outcome())
                && meet(labels(what.weapons()), labels(event.weapons()))
                && (what.words() == null || HandSearch.finds(what.words(), event))
                && (what.killedMin() == null || (killed != null && killed.best() >= what.killedMin()));
    }

    private boolean stands(EventRecord event) {
        var standing = filter.standing();
        var articles =
                event.sources().stream().map(source -> source.articleId()).toList();
        return anyOf(standing.reporting(), event.reporting())
                && anyOf(standing.grades(), event.grade())
                && meet(standing.articles(), articles)
                && (standing.minSources() == null || event.sourceCount() >= standing.minSources())
                && (standing.confidenceMin() == null || event.confidence() >= standing.confidenceMin())
                && (standing.updatedSince() == null || !event.recordedAt().isBefore(standing.updatedSince()));
    }

    private static <T> boolean anyOf(List<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static <T> boolean meet(List<T> wanted, Collection<T> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private static List<String> labels(List<? extends Code> codes) {
        return codes.stream().map(Code::label).toList();
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> Stream.of(actor.name(), String.valueOf(actor.actorId())))
                .map(HandFilter::folded)
                .filter(name -> name != null)
                .toList();
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}

package org.sitrep.evaluation.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.Place;

/** What was labelled or found, in a line for people. */
final class Words {
    private Words() {}

    static String of(LabelledEvent event) {
        return join(
                event.subEventType().label(),
                days(event.dateStart(), event.dateEnd()),
                place(event.place(), event.country()),
                sides(first(event.attackers()), first(event.targets())),
                event.killed() == null ? null : "killed " + event.killed());
    }

    static String of(CodedEvent event) {
        return join(
                event.subEventType().label(),
                days(event.date().start(), event.date().end()),
                of(event.place()),
                sides(of(event.attackers()), of(event.targets())),
                event.killed() == null ? null : "killed " + Span.of(event.killed()));
    }

    static String of(LabelledFigure figure) {
        return join(
                figure.measure().label() + " " + new Span(figure.low(), figure.high()),
                String.join(" ", figure.anyCountry()),
                figure.victims());
    }

    static String of(CasualtyClaim claim) {
        return join(
                claim.measure().label() + " " + Span.of(claim.count()),
                String.join(" ", claim.countries()),
                claim.victims() == null ? null : claim.victims().name());
    }

    static String of(LabelledForce force) {
        return join(
                new Span(force.low(), force.high()) + " of " + force.force(),
                place(force.place(), force.country()),
                force.status());
    }

    static String of(ForceLevel level) {
        return join(
                Span.of(level.count()) + " of " + level.force().name(),
                of(level.place()),
                level.status().label());
    }

    static String of(Place place) {
        return place(place.name(), place.country());
    }

    static String of(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    static String place(@Nullable String name, @Nullable String country) {
        return Stream.of(name, country).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The alternatives of a label. */
    static String names(List<String> alternatives) {
        return String.join(" / ", alternatives);
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst();
    }

    private static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null ? "undated" : end == null || start.equals(end) ? start.toString() : start + " to " + end;
    }

    private static String sides(String attacker, String target) {
        return attacker.isEmpty() && target.isEmpty() ? "" : attacker + " → " + target;
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}

package org.sitrep.events.matching;

import java.util.Comparator;
import java.util.List;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.events.reports.Words;

/** How two actors, or two lists of them, relate. */
enum Parties {
    /** A list is empty, or holds only words such as "gunmen". */
    UNKNOWN,
    SHARED,
    /** Of one kind and country: may be one seen more or less exactly. */
    AKIN,
    UNLIKE,
    /** Both known by name, and different. */
    DIFFERENT;

    /** The closest relation of any two of them. */
    static Parties of(List<Actor> one, List<Actor> other) {
        return one.stream()
                .flatMap(first -> other.stream().map(second -> of(first, second)))
                .filter(relation -> relation != UNKNOWN)
                .min(Comparator.naturalOrder())
                .orElse(UNKNOWN);
    }

    private static Parties of(Actor one, Actor other) {
        if ((one.actorId() != null && one.actorId().equals(other.actorId()))
                || Words.shared(one.name(), other.name())) {
            return SHARED;
        }
        if (says(one) && says(other)) {
            boolean akin = one.kind() != null
                    && one.kind() == other.kind()
                    && one.country() != null
                    && one.country().equals(other.country());
            if (akin) {
                return AKIN;
            }
            return named(one) && named(other) ? DIFFERENT : UNLIKE;
        }
        return UNKNOWN;
    }

    private static boolean says(Actor actor) {
        return actor.actorId() != null || !Words.telling(actor.name()).isEmpty();
    }

    private static boolean named(Actor actor) {
        return !actor.alleged() && (actor.actorId() != null || actor.entity() == EntityKind.ORGANISATION);
    }
}

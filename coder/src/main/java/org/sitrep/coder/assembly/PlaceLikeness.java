package org.sitrep.coder.assembly;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.contracts.codes.PlaceRole;

/** How much the places of two tellings speak for one event. */
final class PlaceLikeness {
    /** The same name. */
    static final int SAME = 3;

    /** Degrees within which two places are neighbours. */
    private static final double NEAR = 0.15;

    /** Degrees that a district reaches from its middle. */
    private static final double DISTRICT = 0.7;

    /** People of a town that is told of for itself, and not as the place of a quarter. */
    private static final long SMALL = 30_000;

    private final PlaceResolver places;

    PlaceLikeness(PlaceResolver places) {
        this.places = places;
    }

    /** 3 the same name, 1 one within the other, 0 not told, -1 apart. */
    int of(Draft some, Draft other) {
        Draft.In<Located> small = smallest(some);
        Draft.In<Located> otherSmall = smallest(other);
        if (small != null
                && otherSmall != null
                && !isAlike(small, otherSmall)
                && some.lastSentence != other.lastSentence) {
            return -1; // two villages of one district
        }
        int best = 0;
        boolean compared = false;
        for (Draft.In<Located> a : some.places) {
            for (Draft.In<Located> b : other.places) {
                if (a.value().role() == PlaceRole.OCCURRED_AT && b.value().role() == PlaceRole.OCCURRED_AT) {
                    compared = true;
                    best = Math.max(best, of(a.value(), a.sentence(), b.value(), b.sentence()));
                }
            }
        }
        return compared && best == 0 ? -1 : best;
    }

    /** A village, a quarter, a camp, or a name that no list knows; null where nothing so small is told. */
    private Draft.@Nullable In<Located> smallest(Draft draft) {
        return draft.places.stream()
                .filter(in -> in.value().role() == PlaceRole.OCCURRED_AT && isSmall(in))
                .findFirst()
                .orElse(null);
    }

    private boolean isSmall(Draft.In<Located> in) {
        return places.resolve(in.value().place(), in.sentence())
                .map(place -> switch (place.kind()) {
                    case VILLAGE, QUARTER, CAMP, BASE, FACILITY, FIELD, CROSSING -> true;
                    case SETTLEMENT -> place.population() < SMALL;
                    default -> false;
                })
                .orElse(!in.value().place().isKnown());
    }

    /** "Kouk Khpos", "Kouk Khpos commune". */
    private static boolean isAlike(Draft.In<Located> a, Draft.In<Located> b) {
        String one = a.value().place().name().toLowerCase(Locale.ROOT);
        String two = b.value().place().name().toLowerCase(Locale.ROOT);
        return one.contains(two) || two.contains(one);
    }

    /** 3 the same name, 1 one within the other, 0 apart. */
    private int of(Located a, Mentions inA, Located b, Mentions inB) {
        if (a.place().name().equalsIgnoreCase(b.place().name())) {
            return a.place().isCountry() ? 1 : SAME;
        }
        Optional<Place> first = places.resolve(a.place(), inA);
        Optional<Place> second = places.resolve(b.place(), inB);
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        Place p = first.get();
        Place q = second.get();
        if (p.country() != null && q.country() != null && !p.country().equals(q.country())) {
            return 0;
        }
        return contains(p, q) || contains(q, p) || isNear(p, q, NEAR) ? 1 : 0;
    }

    private static boolean contains(Place outer, Place inner) {
        if (outer.kind() == PlaceKind.COUNTRY || outer.kind() == PlaceKind.REGION) {
            return true;
        }
        if (outer.kind() == PlaceKind.DISTRICT) {
            return inner.kind() != PlaceKind.ADMIN1 && isNear(outer, inner, DISTRICT);
        }
        return outer.kind() == PlaceKind.ADMIN1
                && (inner.admin1() == null
                        || outer.name().equals(inner.admin1())
                        || inner.admin1().equals(outer.admin1()));
    }

    private static boolean isNear(Place p, Place q, double degrees) {
        return p.latitude() != null
                && q.latitude() != null
                && p.longitude() != null
                && q.longitude() != null
                && Math.abs(p.latitude() - q.latitude()) < degrees
                && Math.abs(p.longitude() - q.longitude()) < degrees;
    }
}

package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Evidence;

/**
 * "Russian drones hit Kharkiv. In Odesa a missile struck a grain store": strikes of which nobody is told to be the author
 * are by whom all other strikes of those days on that country are, as the report tells them.
 */
final class StrikeSeries {
    private static final Set<SubEventType> STRIKES =
            EnumSet.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);

    /** Days between two strikes of one series. */
    private static final int DAYS = 3;

    private StrikeSeries() {}

    static List<CodedEvent> filled(List<CodedEvent> events) {
        if (events.size() > Coding.MOST_EVENTS) {
            return events; // refused as they are, and each would look through all
        }
        List<CodedEvent> filled = new ArrayList<>();
        for (CodedEvent event : events) {
            CodedEvent other = event.attackers().isEmpty() && isStrike(event) ? author(event, events) : null;
            filled.add(other == null ? event : by(event, other));
        }
        return filled;
    }

    /** Another strike of the series whose attacker all others share; null where there is none. */
    private static @Nullable CodedEvent author(CodedEvent event, List<CodedEvent> events) {
        CodedEvent found = null;
        for (CodedEvent other : events) {
            boolean ofSeries = isStrike(other)
                    && !other.attackers().isEmpty()
                    && Objects.equals(other.place().country(), event.place().country())
                    && areNear(event, other);
            if (ofSeries && found != null && !name(found).equals(name(other))) {
                return null;
            }
            found = ofSeries && found == null ? other : found;
        }
        return found;
    }

    private static String name(CodedEvent event) {
        return event.attackers().getFirst().name();
    }

    private static boolean isStrike(CodedEvent event) {
        return STRIKES.contains(event.subEventType()) && event.place().country() != null;
    }

    private static boolean areNear(CodedEvent one, CodedEvent other) {
        LocalDate a = one.date().start();
        LocalDate b = other.date().start();
        return a != null
                && b != null
                && !a.plusDays(DAYS).isBefore(b)
                && !b.plusDays(DAYS).isBefore(a);
    }

    private static CodedEvent by(CodedEvent event, CodedEvent other) {
        Actor author = other.attackers().getFirst();
        List<Evidence> evidence = other.evidence().stream()
                .filter(e -> e.field().equals(Sides.ATTACKERS))
                .limit(1)
                .map(e -> new Evidence(Sides.ATTACKERS, e.start(), e.end(), "series-of-strikes"))
                .toList();
        Actor alleged = new Actor(
                author.name(),
                author.mention(),
                author.entity(),
                author.actorId(),
                author.kind(),
                author.country(),
                true);
        return Sides.withAttacker(event, alleged, evidence);
    }
}

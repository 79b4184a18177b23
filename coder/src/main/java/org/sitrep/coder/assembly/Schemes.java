package org.sitrep.coder.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.coding.SchemeCodes;

/** The codes of ACLED, UCDP and PLOVER that stand beside an event. */
final class Schemes {
    private Schemes() {}

    static SchemeCodes of(
            SubEventType type, EventDate date, Place place, List<Party> attackers, boolean civilianTargeting) {
        return new SchemeCodes(
                acledTime(date.precision()),
                place.geoPrecision(),
                ucdpViolence(type, attackers, civilianTargeting),
                ucdpWhere(place),
                ucdpDate(date),
                type.ploverEventType(),
                type.ploverMode());
    }

    private static @Nullable Integer acledTime(DatePrecision precision) {
        return switch (precision) {
            case DAY -> 1;
            case WEEK -> 2;
            case MONTH -> 3;
            case YEAR, UNKNOWN -> null;
        };
    }

    private static @Nullable Integer ucdpDate(EventDate date) {
        return switch (date.precision()) {
            case DAY -> date.start() != null && date.start().equals(date.end()) ? 1 : 2;
            case WEEK -> 3;
            case MONTH -> 4;
            case YEAR -> 5;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Integer ucdpWhere(Place place) {
        if (place.country() == null) {
            return place.name() == null ? null : 7;
        }
        if (place.name() == null) {
            return 6;
        }
        Integer precision = place.geoPrecision();
        return precision == null ? 6 : precision == 1 ? 1 : precision == 2 ? 2 : 4;
    }

    private static @Nullable Integer ucdpViolence(SubEventType type, List<Party> attackers, boolean civilianTargeting) {
        return switch (type.eventType()) {
            case BATTLES, EXPLOSIONS_REMOTE_VIOLENCE, VIOLENCE_AGAINST_CIVILIANS -> {
                if (civilianTargeting) {
                    yield attackers.isEmpty() ? null : Integer.valueOf(3);
                }
                boolean state = attackers.stream().anyMatch(a -> a.side() == PersonNoun.Side.STATE);
                yield state || type.eventType() == org.sitrep.contracts.codes.EventType.BATTLES
                        ? Integer.valueOf(1)
                        : null;
            }
            default -> null;
        };
    }
}

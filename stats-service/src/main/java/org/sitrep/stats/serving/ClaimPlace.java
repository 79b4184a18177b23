package org.sitrep.stats.serving;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;

/** A claim's place in the order, as a cursor brings it back: cursors are not signed, so it is looked at. */
final class ClaimPlace {
    private ClaimPlace() {}

    static List<String> checked(List<String> place) {
        if (place.size() != 5 || !isDay(place.get(3)) || !isId(place.get(4))) {
            throw Problem.of(ProblemType.INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
        return place;
    }

    private static boolean isDay(String text) {
        try {
            return text.equals("-infinity") || LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

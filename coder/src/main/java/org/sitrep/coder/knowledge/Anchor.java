package org.sitrep.coder.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that everyone knows, by which reports date others: "since the Oct. 7 attack".
 *
 * @param start its first day
 * @param end its last day, the first where it was one day
 * @param countries ISO 3166-1 alpha-2, where it happened
 * @param attackers ids of actors
 * @param place the name of the place, null where it is a country or more
 * @param event true where the mention tells an event to be coded as background; false for eras and wars, which only date
 * @param names how reports call it
 */
public record Anchor(
        String id,
        String name,
        LocalDate start,
        LocalDate end,
        List<String> countries,
        List<String> attackers,
        @Nullable String place,
        boolean event,
        List<String> names) {}

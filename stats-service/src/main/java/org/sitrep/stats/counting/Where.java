package org.sitrep.stats.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;
import org.sitrep.stats.reading.Sql;

/**
 * Where events happened.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param admin1 names of first-order divisions, in lower case
 */
public record Where(
        List<String> countries,
        List<String> admin1,
        @Nullable Box box,
        @Nullable Circle circle) {
    static final Where ANYWHERE = new Where(List.of(), List.of(), null, null);

    void addTo(Sql sql) {
        new Conditions(sql).ifAny(countries, "e.country = any(?)").ifAny(admin1, "lower(e.admin1) = any(?)");
        if (box != null) {
            Areas.within(box, sql);
        }
        if (circle != null) {
            Areas.within(circle, sql);
        }
    }
}

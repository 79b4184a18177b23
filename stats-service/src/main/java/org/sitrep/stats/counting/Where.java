package org.sitrep.stats.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable Area area) {
    static final Where ANYWHERE = new Where(List.of(), List.of(), null);

    void addTo(Sql sql) {
        new Conditions(sql).ifAny(countries, "e.country = any(?)").ifAny(admin1, "lower(e.admin1) = any(?)");
        if (area != null) {
            sql.add("and").add(area.condition());
        }
    }
}

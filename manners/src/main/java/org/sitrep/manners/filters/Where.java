package org.sitrep.manners.filters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;

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
}

package org.sitrep.manners.filters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, to whom. Actors by id or name, in lower case.
 *
 * @param actors attackers or targets
 * @param victims groups that the dead are told by
 */
public record Who(
        List<String> actors,
        List<String> attackers,
        List<String> targets,
        List<String> victims,
        @Nullable Boolean civilianTargeting) {
    static final Who ANYONE = new Who(List.of(), List.of(), List.of(), List.of(), null);
}

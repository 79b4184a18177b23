package org.sitrep.ingest;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** The place in a list that is ordered by id alone. */
public final class IdPosition {
    private IdPosition() {}

    /** The last id of the page before; null for the first page. */
    public static @Nullable UUID of(PageRequest request) {
        List<String> position = request.position();
        if (position == null) {
            return null;
        }
        try {
            return UUID.fromString(position.size() == 1 ? position.getFirst() : "");
        } catch (IllegalArgumentException _) {
            throw Problem.of(INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
    }
}

package org.sitrep.events.importing;

import java.util.List;
import org.sitrep.manners.problem.Violation;

/** Why a row cannot be taken: all that is wrong with it, by column. */
final class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    RowFault(List<Violation> violations) {
        super("a row that cannot be taken");
        this.violations = violations;
    }

    List<Violation> violations() {
        return violations;
    }
}

package org.sitrep.ingest.withdrawing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;

/**
 * Why an article is withdrawn or erased.
 *
 * @param reason in words; 1 to 2,000 characters
 */
@Schema(name = "Withdrawal")
public record WithdrawalBody(
        @Schema(required = true) @Nullable String reason) {
    private static final int LONGEST = 2000;

    String given() {
        if (reason == null || reason.isBlank()) {
            throw Problem.of(ProblemType.INVALID_BODY)
                    .violation(Violation.atPointer("/reason", "must say why, in words"))
                    .build();
        }
        if (reason.length() > LONGEST) {
            throw Problem.of(ProblemType.INVALID_BODY)
                    .violation(Violation.atPointer("/reason", "must have at most " + LONGEST + " characters"))
                    .build();
        }
        return reason.strip();
    }
}

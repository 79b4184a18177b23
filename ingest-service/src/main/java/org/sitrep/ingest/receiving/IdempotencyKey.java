package org.sitrep.ingest.receiving;

import static org.sitrep.manners.problem.ProblemType.INVALID_PARAMETER;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** The header by which a client makes sending again harmless. */
final class IdempotencyKey {
    static final String MEANING =
            "Yours to choose, 1 to 200 visible ASCII characters: sent again with the same body, the article is known";
    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    static @Nullable String check(@Nullable String header) {
        if (header != null && !FORM.matcher(header).matches()) {
            throw Problem.of(INVALID_PARAMETER)
                    .violation(Violation.ofParameter(HEADER, "must have 1 to 200 visible ASCII characters"))
                    .build();
        }
        return header;
    }
}

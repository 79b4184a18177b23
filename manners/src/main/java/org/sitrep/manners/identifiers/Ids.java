package org.sitrep.manners.identifiers;

import static org.sitrep.manners.problem.ProblemType.NOT_FOUND;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sitrep.manners.problem.Problem;

/** UUIDv7: ordered by the time they were made, so that indexes grow at their end. */
public final class Ids {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** A new id; safe for threads. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * The id in a path. What is no id names nothing: a 404, as for an id that was never given.
     *
     * @param what the kind of thing, for the detail: {@code article}
     */
    public static UUID fromPath(String what, String raw) {
        if (!UUID_FORM.matcher(raw).matches()) {
            throw unknown(what);
        }
        return UUID.fromString(raw);
    }

    /** The 404 for an id that names nothing, or nothing that the caller may see. */
    public static HttpProblem unknown(String what) {
        return Problem.of(NOT_FOUND)
                .detail("There is no " + what + " with this id, or none that the token may see.")
                .build();
    }
}

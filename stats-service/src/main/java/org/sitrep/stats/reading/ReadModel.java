package org.sitrep.stats.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.stats.copying.CurrentCopy;
import org.sitrep.stats.copying.Stand;

/** Opens snapshots of the read model. */
@ApplicationScoped
public class ReadModel {
    private final AgroalDataSource rows;
    private final CurrentCopy copy;
    private final Words words;

    ReadModel(AgroalDataSource rows, CurrentCopy copy, Words words) {
        this.rows = rows;
        this.copy = copy;
        this.words = words;
    }

    /**
     * Runs all of a question's statements on one state, so that its figures fit each other and the position.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where the copy that is counted in is too far behind
     */
    public <T> T read(KnownAt knownAt, Function<Snapshot, T> question) {
        try {
            if (!copy.catchUp()) {
                throw behind();
            }
            try (var connection = copy.connection()) {
                connection.setAutoCommit(false);
                try {
                    var position = Position.of(Stand.ofColumns(connection).offsets(), knownAt);
                    return question.apply(new Snapshot(connection, position, knownAt, words));
                } finally {
                    connection.rollback(); // nothing was written
                }
            }
        } catch (SQLException failure) {
            throw new ReadModelException("The read model could not be read", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw behind();
        }
    }

    private static RuntimeException behind() {
        return Problem.of(ProblemType.UNAVAILABLE)
                .detail("The figures are being brought up to date.")
                .retryAfter(Duration.ofSeconds(2))
                .build();
    }

    /** How far the log has been applied: the offset of the next message, by partition. */
    public Map<Integer, Long> offsets() {
        try (var connection = rows.getConnection()) {
            return Stand.ofRows(connection).offsets();
        } catch (SQLException failure) {
            throw new ReadModelException("The read model could not be read", failure);
        }
    }
}

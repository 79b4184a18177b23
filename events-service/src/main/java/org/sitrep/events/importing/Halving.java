package org.sitrep.events.importing;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.manners.failures.Failure;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemAnswer;
import org.sitrep.manners.problem.ProblemType;

/**
 * Takes rows in one transaction; where they cannot be taken together, in halves: of all of them only the row is refused that
 * cannot be taken by itself. Reading refuses what is known not to be storable; this is for what nobody thought of.
 */
final class Halving {
    private Halving() {}

    /**
     * What became of rows.
     *
     * @param refused the report's lines on those that were refused
     */
    record Taken(Counts counts, List<RowReport> refused) {
        Taken plus(Taken next) {
            return new Taken(
                    counts.plus(next.counts),
                    Stream.concat(refused.stream(), next.refused.stream()).toList());
        }
    }

    /**
     * Takes rows.
     *
     * @param transaction takes some of them, all or none
     * @throws RuntimeException what is no row's fault, such as a database that is away; what was taken before stays taken
     */
    static Taken take(Batch batch, Function<Batch, Counts> transaction) {
        try {
            return new Taken(transaction.apply(batch), batch.refused());
        } catch (RuntimeException failure) {
            boolean alone = batch.lines().size() == 1;
            if (Failure.of(failure) == Failure.TRANSIENT
                    || (alone && batch.rows().isEmpty())) {
                throw failure;
            }
            return alone ? take(refused(batch, failure), transaction) : inHalves(batch.halves(), transaction);
        }
    }

    private static Taken inHalves(List<Batch> halves, Function<Batch, Counts> transaction) {
        return take(halves.getFirst(), transaction).plus(take(halves.getLast(), transaction));
    }

    /** A batch of one row, as one that is refused. */
    private static Batch refused(Batch alone, RuntimeException failure) {
        RowImport.Read row = alone.rows().getFirst();
        boolean ours = Failure.of(failure) == Failure.OURS;
        if (ours) {
            Log.errorf(failure, "The row at line %d cannot be taken", row.line());
        }
        Map<String, Object> problem = ProblemAnswer.document(Problem.of(
                        ours ? ProblemType.INTERNAL_ERROR : ProblemType.UNPROCESSABLE)
                .detail(ours ? "It cannot be taken, by a fault of ours." : "It has a value that cannot be stored.")
                .build());
        return new Batch(
                alone.from(), List.of(RowReport.refused(row.line(), row.row().id(), problem)));
    }
}

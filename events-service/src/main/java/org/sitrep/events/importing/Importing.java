package org.sitrep.events.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Audit;
import org.sitrep.events.stepping.Stepper;
import org.sitrep.manners.failures.Failure;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemAnswer;
import org.sitrep.manners.problem.ProblemType;

/**
 * Takes the tables that wait, the oldest first, some rows at a time. How far one has come is committed with the rows: after a
 * death this process, or another, goes on behind them.
 */
@ApplicationScoped
class Importing {
    private final ImportStore imports;
    private final RowImport rows;
    private final Audit audit;
    private final UUID self = Ids.next();
    private final Stepper stepper = new Stepper("imports", this::step);
    private @Nullable Import current;
    /** Its table, read as far as its rows are taken. */
    private @Nullable Table table;

    Importing(ImportStore imports, RowImport rows, Audit audit) {
        this.imports = imports;
        this.rows = rows;
        this.audit = audit;
    }

    void start(@Observes StartupEvent event) {
        stepper.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stepper.stop();
        QuarkusTransaction.requiringNew().run(() -> imports.letGo(self));
    }

    /** Looks at once whether there is something to take. */
    void now() {
        stepper.now();
    }

    private boolean step() {
        try {
            return QuarkusTransaction.requiringNew().call(this::takeSome);
        } catch (RuntimeException failure) {
            table = null; // it has been read further than was taken
            if (Failure.of(failure) == Failure.TRANSIENT || current == null) {
                throw failure;
            }
            giveUp(current, failure);
            return true;
        }
    }

    private boolean takeSome() throws IOException {
        Import before = current;
        Import now = imports.next(self).orElse(null);
        current = now;
        if (now == null) {
            table = null;
            return false;
        }
        Table read = table;
        if (read == null
                || before == null
                || !before.id().equals(now.id())
                || read.position() != now.counts().all()) {
            read = Table.open(new GZIPInputStream(imports.table(now.id())));
            read.skip(now.counts().all());
            table = read;
        }
        takeSome(now, read);
        return true;
    }

    private void takeSome(Import now, Table read) throws IOException {
        Batch batch;
        try {
            batch = read.next();
        } catch (HttpProblem broken) {
            end(now, broken);
            return;
        }
        if (batch.isEmpty()) {
            end(now, null);
        } else {
            Counts counts = now.counts().plus(rows.take(batch, now.dataset(), now.client()));
            imports.advance(now.id(), counts, batch.refused());
        }
    }

    private void end(Import ended, @Nullable HttpProblem problem) {
        imports.end(ended.id(), problem == null ? null : ProblemAnswer.document(problem));
        audit.note(
                ended.client(),
                "import",
                "dataset",
                ended.dataset(),
                ended.counts().details());
    }

    /** What no second try would mend: whoever sent it is told, and the next one is taken. */
    private void giveUp(Import lost, RuntimeException failure) {
        Log.errorf(
                failure,
                "Import %s cannot be taken behind row %d",
                lost.id(),
                lost.counts().all());
        boolean ours = Failure.of(failure) == Failure.OURS;
        HttpProblem problem = Problem.of(ours ? ProblemType.INTERNAL_ERROR : ProblemType.UNPROCESSABLE)
                .detail("The rows behind the first " + lost.counts().all() + " cannot be taken"
                        + (ours ? ", by a fault of ours." : ": one of them has a value that cannot be stored."))
                .build();
        QuarkusTransaction.requiringNew().run(() -> end(lost, problem));
    }
}

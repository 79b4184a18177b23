package org.sitrep.events.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    /** Read as far as its rows are taken. */
    private @Nullable Table table;
    /** The import whose table that is. */
    private @Nullable UUID of;

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
        close();
        QuarkusTransaction.requiringNew().run(() -> imports.letGo(self));
    }

    /** Looks at once whether there is something to take. */
    void now() {
        stepper.now();
    }

    private boolean step() {
        @Nullable Import current = null;
        try {
            current = QuarkusTransaction.requiringNew()
                    .call(() -> imports.next(self))
                    .orElse(null);
            if (current == null) {
                close();
                return false;
            }
            Table read = readUpTo(current);
            QuarkusTransaction.requiringNew().run(() -> takeSome(read));
            return true;
        } catch (RuntimeException | Error failure) {
            close(); // it has been read further than was taken
            if (current == null) {
                throw failure;
            }
            if (failure instanceof Error || Failure.of(failure) == Failure.TRANSIENT) {
                letOthersGoFirst(current);
                throw failure;
            }
            giveUp(current, failure);
            return true;
        }
    }

    /** Behind the rows that are taken. To read a long table so far takes a while, and no transaction waits for that. */
    private Table readUpTo(Import now) {
        Table read = table;
        if (read != null
                && now.id().equals(of)
                && read.position() == now.counts().all()) {
            return read;
        }
        close();
        try {
            Table anew = Table.open(new GZIPInputStream(imports.table(now.id())));
            table = anew;
            of = now.id();
            anew.skip(now.counts().all());
            return anew;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The rows that come next, where another process did not go on with it meanwhile. */
    private void takeSome(Table read) {
        Import now = imports.next(self).orElse(null);
        if (now != null
                && now.id().equals(of)
                && read.position() == now.counts().all()) {
            try {
                takeSome(now, read);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    private void letOthersGoFirst(Import late) {
        QuarkusTransaction.requiringNew().run(() -> imports.tried(late.id()));
    }

    private void close() {
        Table read = table;
        table = null;
        if (read != null) {
            try {
                read.close();
            } catch (IOException gone) {
                Log.debug("A table that is needed no more could not be closed", gone);
            }
        }
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
            if (counts.refused() > Table.MOST_REFUSED) {
                end(now, Table.tooManyRefused());
            }
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
    private void giveUp(Import lost, Throwable failure) {
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

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
import java.util.Optional;
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
            takeSome(current, readUpTo(current));
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
            giveUp(current.id(), failure);
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

    /** The rows that come next. */
    private void takeSome(Import current, Table read) {
        Batch batch;
        try {
            batch = read.next();
        } catch (HttpProblem broken) {
            end(current, broken);
            return;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        if (batch.isEmpty()) {
            end(current, null);
        } else {
            Halving.take(
                    batch,
                    part -> QuarkusTransaction.requiringNew()
                            .call(() -> held(current, part.from())
                                    .map(now -> take(now, part))
                                    .orElse(Counts.NONE)));
        }
    }

    /** In the transaction under way: the import, where it still goes on behind these rows, and no other process is at it. */
    private Optional<Import> held(Import current, long behind) {
        return imports.next(self)
                .filter(now -> now.id().equals(current.id()) && now.counts().all() == behind);
    }

    private Counts take(Import now, Batch part) {
        Counts taken = rows.take(part, now.dataset(), now.client());
        Import further = now.with(now.counts().plus(taken));
        imports.advance(further, part.refused());
        if (further.counts().refused() > Table.MOST_REFUSED) {
            note(further, Table.tooManyRefused());
        }
        return taken;
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

    private void end(Import current, @Nullable HttpProblem problem) {
        QuarkusTransaction.requiringNew()
                .run(() -> held(current, current.counts().all()).ifPresent(now -> note(now, problem)));
    }

    /** In the transaction under way. */
    private void note(Import ended, @Nullable HttpProblem problem) {
        imports.end(ended.id(), problem == null ? null : ProblemAnswer.document(problem));
        audit.note(
                ended.client(),
                "import",
                "dataset",
                ended.dataset(),
                ended.counts().details());
    }

    /** What no second try would mend, and is no row's fault: whoever sent it is told, and the next one is taken. */
    private void giveUp(UUID lost, Throwable failure) {
        Log.errorf(failure, "Import %s cannot be gone on with", lost);
        QuarkusTransaction.requiringNew()
                .run(() -> imports.find(lost)
                        .filter(Import::isUnderWay)
                        .ifPresent(at -> note(
                                at,
                                Problem.of(ProblemType.INTERNAL_ERROR)
                                        .detail("The rows behind the first "
                                                + at.counts().all() + " cannot be taken, by a fault of ours.")
                                        .build())));
    }
}

package org.sitrep.stats.copying;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** This process's copy of the read model, kept where the read model stands. */
@Startup
@ApplicationScoped
public class CurrentCopy {
    /** While the read model is being filled, most of the time is for that. */
    private static final int REST = 5;

    private final AgroalDataSource rows;
    private final CopyConfig config;
    private final Columns columns;
    private final ReentrantLock taking = new ReentrantLock();
    private final ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("columns").daemon().factory());

    CurrentCopy(AgroalDataSource rows, CopyConfig config, MeterRegistry metrics) throws SQLException, IOException {
        this.rows = rows;
        this.config = config;
        var folder = config.folder();
        columns = folder.isPresent()
                ? Columns.reopen(folder.get(), config.memory())
                : Columns.open(Path.of(System.getProperty("java.io.tmpdir")), config.memory());
        Gauge.builder("sitrep.columns.bytes", columns, Columns::bytes)
                .description("Size of the file that this process counts in")
                .register(metrics);
        following.execute(this::follow);
    }

    /** Whether there is anything to answer from. */
    boolean isFilled() {
        return columns.stand() != null;
    }

    /** The state that the copy is in, for one question. */
    public Connection connection() throws SQLException {
        return columns.connection();
    }

    /**
     * Returns when the copy stands where the read model stood at the call.
     *
     * @return false where that took too long, and the copy stands where it did
     */
    public boolean catchUp() throws SQLException, InterruptedException {
        try (var connection = rows.getConnection()) {
            var wanted = Stand.ofRows(connection);
            if (wanted.equals(columns.stand())) {
                return true;
            }
            if (!taking.tryLock(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            try {
                if (!wanted.equals(columns.stand())) {
                    take(connection);
                }
                return true;
            } finally {
                taking.unlock();
            }
        }
    }

    private void take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            ServedTables.hold(connection);
            columns.take(connection);
        } finally {
            connection.rollback(); // nothing was written
            connection.setAutoCommit(true);
        }
    }

    private void follow() {
        long begun = System.nanoTime();
        try {
            catchUp();
        } catch (SQLException | RuntimeException failure) {
            Log.warn("The copy in columns could not follow; it is tried again", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (!following.isShutdown()) {
            long rest = Math.max(config.every().toNanos(), REST * (System.nanoTime() - begun));
            var _ = following.schedule(this::follow, rest, TimeUnit.NANOSECONDS);
        }
    }

    @PreDestroy
    void close() throws SQLException, IOException, InterruptedException {
        following.shutdownNow();
        following.awaitTermination(5, TimeUnit.SECONDS);
        columns.close();
    }
}

package org.sitrep.benchmarks.statistics;

import java.sql.Connection;
import java.sql.DriverManager;
import org.sitrep.benchmarks.platform.Running;

/**
 * How quickly the whole log is applied: {@code CatchingUp EVENTS [TIMES]}. The read model that {@link CountingStatistics} has
 * filled through the log (300,000 events at most) is emptied, and the service started to fill it anew, TIMES times (3), each
 * beside {@code COPY} of the rows that came of it.
 */
public final class CatchingUp {
    private static final int TIMES = 3;

    private static final String EMPTY = "truncate applied, records, removed, event_revisions, event_target_dead,"
            + " casualty_claim_revisions, force_level_revisions, tempo_claim_revisions;"
            + " update generation set id = gen_random_uuid()";

    private CatchingUp() {}

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TIMES;
        try (Running running = Running.start("statistics-" + arguments[0], "stats-service");
                Connection rows = DriverManager.getConnection(running.jdbcUrl())) {
            long messages = CatchUp.applied(rows);
            if (messages == 0) {
                throw new IllegalStateException(
                        "There is no log to apply yet: run CountingStatistics " + arguments[0] + " first");
            }
            for (int time = 0; time < times; time++) {
                running.service().stop();
                try (var statement = rows.createStatement()) {
                    statement.execute(EMPTY);
                }
                running.service().start();
                System.out.println(CatchUp.besideCopy(rows, 0, messages));
            }
        }
    }
}

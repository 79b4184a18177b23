package org.sitrep.benchmarks.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Locale;
import java.util.Random;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Heap;
import org.sitrep.benchmarks.platform.Running;

/**
 * How quickly a dataset's rows are taken, beside {@code COPY} of what came of them into the same tables in the same run:
 * {@code BringingIn ROWS}, made-up rows in UCDP's columns.
 */
public final class BringingIn {
    private static final long SEED = 1;
    private static final int DAYS = 365;
    private static final int WARM_UP = 2_000;
    private static final double SECOND = 1e9;

    private BringingIn() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        try (Running running = Running.start("imports", "events-service");
                Connection connection = DriverManager.getConnection(running.jdbcUrl())) {
            RecordTables tables = new RecordTables(connection);
            Door door = new Door(running, "curator");
            MadeRows made = new MadeRows(SEED, new Random(SEED), DAYS);
            tables.empty();
            take(door, "Warm-up", made.table(WARM_UP));
            tables.empty();
            String table = made.table(rows);
            long begin = System.nanoTime();
            Heap heap = new Heap(running);
            String report;
            try (heap) {
                report = take(door, "Made up", table);
            }
            double imported = rows / ((System.nanoTime() - begin) / SECOND);
            running.service().stop();
            double copied = rows / tables.copy();
            System.out.printf(
                    Locale.ROOT,
                    "%s%n| rows | import a second | COPY a second | ratio | heap |%n| --- | --- | --- | --- | --- |%n"
                            + "| %,d | %,.0f | %,.0f | %.2f | %s |%n",
                    report,
                    rows,
                    imported,
                    copied,
                    imported / copied,
                    heap.course());
        }
    }

    private static String take(Door door, String dataset, String table) throws Exception {
        String report = door.post("/v1/imports?dataset=" + dataset.replace(" ", "+"), "text/csv", table);
        return report.lines().toList().getLast();
    }
}

package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Heap;
import org.sitrep.benchmarks.platform.Running;
import org.sitrep.contracts.Json;

/**
 * A table from the door to its end, sent packed by one who does not wait: {@code WholeTable ROWS}, made-up rows in UCDP's
 * columns. How quickly each tenth of it is taken tells whether rows cost more as they become many; beside {@code COPY} of what
 * came of all of them into the same tables.
 */
public final class WholeTable {
    private static final long SEED = 1;

    /** As close to each other in time as the 350,000 events of UCDP GED are, which are of 35 years. */
    private static final int ROWS_A_DAY = 27;

    private static final int TENTHS = 10;
    private static final long PAUSE_MILLIS = 200;
    private static final double SECOND = 1e9;

    private WholeTable() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        try (Running running = Running.start("whole-table", "events-service");
                Connection connection = DriverManager.getConnection(running.jdbcUrl())) {
            RecordTables tables = new RecordTables(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("TRUNCATE import CASCADE");
            }
            tables.empty();
            byte[] table = packed(new MadeRows(SEED, new Random(SEED), rows / ROWS_A_DAY + 1).table(rows));
            Door door = new Door(running, "curator");
            Heap heap = new Heap(running);
            double seconds;
            try (heap) {
                long begin = System.nanoTime();
                String location = door.postLater("/v1/imports?dataset=Made+up", "text/csv", table);
                System.out.printf(
                        Locale.ROOT,
                        "kept after %.1f s%n| rows | a second |%n| --- | --- |%n",
                        (System.nanoTime() - begin) / SECOND);
                begin = System.nanoTime();
                follow(door, location, rows);
                seconds = (System.nanoTime() - begin) / SECOND;
            }
            running.service().stop();
            double copied = tables.copy();
            System.out.printf(
                    Locale.ROOT,
                    "| rows | import a second | COPY a second | ratio | heap |%n| --- | --- | --- | --- | --- |%n"
                            + "| %,d | %,.0f | %,.0f | %.2f | %s |%n",
                    rows,
                    rows / seconds,
                    rows / copied,
                    copied / seconds,
                    heap.course());
        }
    }

    /** Prints a line for each tenth, and returns when the import has ended. */
    private static void follow(Door door, String location, int rows) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long before = 0;
        JsonNode status = Json.MESSAGES.readTree(door.get(location));
        for (int tenth = 1; status.get("ended_at").isNull() || tenth <= TENTHS; ) {
            long taken =
                    status.get("imported").longValue() + status.get("refused").longValue();
            if (taken * TENTHS >= (long) rows * tenth) {
                long now = System.nanoTime();
                System.out.printf(
                        Locale.ROOT, "| to %,d | %,.0f |%n", taken, (taken - before) / ((now - begin) / SECOND));
                begin = now;
                before = taken;
                tenth++;
            } else if (!status.get("ended_at").isNull()) {
                throw new IllegalStateException("it ended early: " + status);
            }
            Thread.sleep(PAUSE_MILLIS);
            status = Json.MESSAGES.readTree(door.get(location));
        }
    }

    private static byte[] packed(String table) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(table.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}

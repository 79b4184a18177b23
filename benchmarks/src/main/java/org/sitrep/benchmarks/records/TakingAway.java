package org.sitrep.benchmarks.records;

import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Heap;
import org.sitrep.benchmarks.platform.Running;

/**
 * How quickly a million events are given away, beside PostgreSQL's own {@code COPY} of the same records in the same run:
 * {@code TakingAway COUNT [ROWS]}, of a database with COUNT events.
 */
public final class TakingAway {
    private static final int MILLION = 1_000_000;
    private static final int PAGE = 1_000;
    private static final Pattern NEXT = Pattern.compile("\"next_cursor\":\"([^\"]+)\"");
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private TakingAway() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MILLION;
        try (Running running = Running.start("events-" + count, "events-service")) {
            MadeRecords.ready(running, count);
            try (Connection connection = DriverManager.getConnection(running.jdbcUrl())) {
                LocalDate first = firstDay(connection, wanted);
                String which = "FROM event WHERE starts IS NOT NULL AND ends >= '" + first
                        + "' AND status <> 'retracted'" + " AND status <> 'merged'";
                int rows = number(connection, "SELECT count(*) " + which);
                // Once for nothing: what is read first is read from the disk.
                copy(connection, which);
                double copied = rows / copy(connection, which);
                System.out.printf(
                        Locale.ROOT,
                        "%,d events; COPY (SELECT record …) TO STDOUT: %,.0f a second%n%n"
                                + "| form | a second | of COPY | MB | heap |%n| --- | --- | --- | --- | --- |%n",
                        rows,
                        copied);
                Door door = new Door(running, "analyst");
                walk(running, door, "/v1/events?limit=" + PAGE + "&from=" + first, rows, copied);
                for (String format : new String[] {"ndjson", "geojson", "csv", "parquet"}) {
                    fetch(running, door, "/v1/events?format=" + format + "&from=" + first, format, rows, copied);
                }
                System.out.printf(Locale.ROOT, "%nCOPY again: %,.0f a second%n", rows / copy(connection, which));
            }
        }
    }

    /** JSON comes by pages alone. */
    private static void walk(Running running, Door door, String list, int rows, double copied) throws Exception {
        long begin = System.nanoTime();
        long characters = 0;
        Heap heap = new Heap(running);
        try (heap) {
            for (String cursor = ""; cursor != null; ) {
                String page = door.get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                characters += page.length();
                Matcher next = NEXT.matcher(page);
                cursor = next.find() ? next.group(1) : null;
            }
        }
        print("json, pages of " + PAGE, begin, characters, rows, copied, heap);
    }

    private static void fetch(Running running, Door door, String path, String format, int rows, double copied)
            throws Exception {
        long begin = System.nanoTime();
        long bytes;
        Heap heap = new Heap(running);
        try (heap;
                InputStream body = door.stream(path)) {
            bytes = body.transferTo(OutputStream.nullOutputStream());
        }
        print(format, begin, bytes, rows, copied, heap);
    }

    private static void print(String form, long begin, long bytes, int rows, double copied, Heap heap) {
        double rate = rows / ((System.nanoTime() - begin) / SECOND);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %,.0f | %s |%n",
                form,
                rate,
                rate / copied,
                bytes / MEGABYTE,
                heap.course());
    }

    private static double copy(Connection connection, String which) throws Exception {
        long begin = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT record " + which + ") TO STDOUT", OutputStream.nullOutputStream());
        return (System.nanoTime() - begin) / SECOND;
    }

    /** The day from which on there are so many. */
    private static LocalDate firstDay(Connection connection, int wanted) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(starts, '0001-01-01') FROM event_columns ORDER BY 1 DESC OFFSET "
                                + (wanted - 1) + " LIMIT 1")) {
            return row.next() ? row.getObject(1, LocalDate.class) : LocalDate.EPOCH;
        }
    }

    private static int number(Connection connection, String query) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}

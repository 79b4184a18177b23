package org.sitrep.benchmarks.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.sitrep.benchmarks.platform.Running;

/** So many made-up records in the database of a service that runs; as dense in days and places, however many there are. */
final class MadeRecords {
    private static final long SEED = 1;
    private static final int WHOLE = 3_000_000;
    private static final double SECOND = 1e9;

    private MadeRecords() {}

    /** The days that so many events lie in. */
    static int days(int count) {
        return (int) Math.max(1, (long) MadeEvents.DAYS * count / WHOLE);
    }

    /** Loads what is not there from an earlier run. */
    static void ready(Running running, int count) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("SELECT count(*) FROM event_columns")) {
            known.next();
            if (known.getInt(1) >= count) {
                return;
            }
            if (known.getInt(1) > 0) {
                throw new IllegalStateException(
                        "a load broke off: remove " + running.stack().home().root());
            }
        }
        long begin = System.nanoTime();
        LoadRecords.load(running.jdbcUrl(), count, new MadeEvents(SEED, days(count), count));
        System.out.printf("%,d events loaded in %.0f s%n", count, (System.nanoTime() - begin) / SECOND);
    }
}

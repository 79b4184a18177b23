package org.sitrep.benchmarks.statistics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sitrep.benchmarks.platform.Running;

/**
 * How quickly statistics are counted: {@code CountingStatistics EVENTS [TIMES]}. Where there are fewer events than that yet,
 * up to 300,000 go through the log, and the service is timed as it applies them; more are made of these in the database. Then
 * thirty questions are asked, TIMES times each (10), of stats-service and of DuckDB.
 */
public final class CountingStatistics {
    private static final int BY_LOG = 300_000;

    private CountingStatistics() {}

    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        try (Running running = Running.start("statistics", "stats-service");
                Connection rows = DriverManager.getConnection(running.jdbcUrl())) {
            int present = (int) CatchUp.number(rows, "select count(*) from event_revisions where revision = 1");
            if (present < Math.min(events, BY_LOG)) {
                fill(running, rows, present, Math.min(events, BY_LOG));
                present = Math.min(events, BY_LOG);
            }
            if (present < events) {
                running.service().stop();
                multiply(rows, events / present - 1);
                running.service().start();
            }
            if (times > 0) {
                new AskStatistics(running.service().url(), running.token("analyst")).ask(rows, times);
            }
        }
    }

    private static void fill(Running running, Connection rows, int from, int to) throws Exception {
        running.service().stop();
        long before = CatchUp.applied(rows);
        long messages = FillLog.fill(running.stack().kafka().bootstrapServers(), from, to);
        running.service().start();
        double applied = CatchUp.applying(rows, before, before + messages);
        double copied = CatchUp.copying(rows);
        System.out.printf(
                "%,d messages applied, %.0f a second; COPY %.0f a second; ratio %.2f%n",
                messages, applied, copied, applied / copied);
    }

    /** The same events again, under other ids. */
    private static void multiply(Connection rows, int rounds) throws SQLException {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        try (var statement = rows.createStatement()) {
            try (var column = statement.executeQuery("select quote_ident(column_name), column_name from"
                    + " information_schema.columns where table_name = 'event_revisions' and is_generated = 'NEVER' and"
                    + " column_name <> 'touched' order by ordinal_position")) {
                while (column.next()) {
                    columns.append(columns.isEmpty() ? "" : ", ").append(column.getString(1));
                    values.append(values.isEmpty() ? "" : ", ")
                            .append(
                                    switch (column.getString(2)) {
                                        case "id" -> "md5(id::text || round)::uuid";
                                        case "texts", "articles" ->
                                            "array(select md5(one::text || round)::uuid from unnest("
                                                    + column.getString(2) + ") as one)";
                                        default -> column.getString(1);
                                    });
                }
            }
            statement.execute("drop index event_revisions_words"); // built anew when the rows are in, as for any load
            statement.execute("insert into event_revisions (" + columns + ") select " + values
                    + " from event_revisions cross join generate_series(1, " + rounds + ") as round");
            statement.execute("create index event_revisions_words on event_revisions using gin (words)");
            statement.execute("vacuum (analyze) event_revisions");
        }
    }
}

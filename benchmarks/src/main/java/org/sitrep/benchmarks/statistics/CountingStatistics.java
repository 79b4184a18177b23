package org.sitrep.benchmarks.statistics;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.regex.Pattern;
import org.sitrep.benchmarks.platform.Running;

/**
 * How quickly statistics are counted: {@code CountingStatistics EVENTS [TIMES [WARM]]}. Where there are fewer events than that
 * yet, up to 300,000 go through the log, and the service is timed as it applies them; more are made of these in the database.
 * What is loaded stays for the next run. Then a process is started anew and timed as it fills its copy, and thirty questions
 * are asked, TIMES times each (10) after WARM times (3), of stats-service and of DuckDB.
 */
public final class CountingStatistics {
    private static final int BY_LOG = 300_000;
    private static final int TIMES = 10;
    private static final int WARM = 3;
    private static final Pattern BYTES = Pattern.compile("(?m)^sitrep_columns_bytes\\S* ([0-9.E]+)");

    private CountingStatistics() {}

    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TIMES;
        int warm = arguments.length > 2 ? Integer.parseInt(arguments[2]) : WARM;
        try (Running running = Running.start("statistics-" + events, "stats-service");
                Connection rows = DriverManager.getConnection(running.jdbcUrl())) {
            int before = (int) CatchUp.number(rows, "select count(*) from event_revisions where revision = 1");
            int present = before;
            if (present < Math.min(events, BY_LOG)) {
                fill(running, rows, present, Math.min(events, BY_LOG));
                present = Math.min(events, BY_LOG);
            }
            if (present < events) {
                running.service().stop();
                MoreRows.add(running.jdbcUrl(), events / present - 1);
            }
            if (before < events) {
                running.restartService();
            }
            System.out.printf(
                    "ready %.1f s after a start, with a column file of %.0f MB%n",
                    running.startSeconds(), columnMegabytes(running));
            if (times > 0) {
                new AskStatistics(running, warm).ask(rows, times);
            }
        }
    }

    private static double columnMegabytes(Running running) throws IOException {
        try (var metrics = URI.create(running.service().managementUrl() + "/q/metrics")
                .toURL()
                .openStream()) {
            var bytes = BYTES.matcher(new String(metrics.readAllBytes(), StandardCharsets.UTF_8));
            return bytes.find() ? Double.parseDouble(bytes.group(1)) / 1e6 : Double.NaN;
        }
    }

    private static void fill(Running running, Connection rows, int from, int to) throws Exception {
        running.service().stop();
        long before = CatchUp.applied(rows);
        long messages = FillLog.fill(running.stack().kafka().bootstrapServers(), from, to);
        running.service().start();
        System.out.println(CatchUp.besideCopy(rows, before, before + messages));
    }
}

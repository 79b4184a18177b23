package org.sitrep.benchmarks.records;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.benchmarks.platform.Running;

/** The plans by which PostgreSQL answered, as it logs them itself ({@code auto_explain}): those of the service's own queries. */
final class Plans {
    private static final Pattern SCAN =
            Pattern.compile("(?:Bitmap )?Index (?:Only )?Scan (?:Backward )?(?:using|on) (\\w+)|Seq Scan on (\\w+)");

    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared ([^,\\n]*)");
    private static final Pattern ROWS = Pattern.compile("actual rows=([0-9.]+)");

    private static final String[] SETTINGS = {
        "session_preload_libraries = 'auto_explain'",
        "auto_explain.log_min_duration = 0",
        "auto_explain.log_analyze = on",
        "auto_explain.log_buffers = on",
        "auto_explain.log_timing = off"
    };

    private final Path log;
    private long read;

    private Plans(Path log) throws IOException {
        this.log = log;
        this.read = Files.size(log);
    }

    /** Has the plans logged from the service's next start on. */
    static Plans logged(Running running) throws SQLException, IOException {
        set(running, "SET ");
        running.restartService();
        return new Plans(running.stack().home().log("postgresql"));
    }

    static void noMore(Running running) throws SQLException {
        set(running, "RESET ");
        running.restartService();
    }

    private static void set(Running running, String how) throws SQLException {
        try (Connection connection = running.stack().postgres().superuser(running.database());
                Statement statement = connection.createStatement()) {
            for (String each : SETTINGS) {
                String setting = how.equals("SET ") ? each : each.substring(0, each.indexOf(' '));
                statement.execute("ALTER ROLE " + running.database() + " " + how + setting);
            }
        }
    }

    /** The plans of statements that have this in them, logged since this was asked last. */
    String next(String in) throws IOException {
        return statements(next()).stream().filter(each -> each.contains(in)).collect(joining());
    }

    private String next() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] more = new byte[Math.toIntExact(file.length() - read)];
            file.seek(read);
            file.readFully(more);
            read += more.length;
            return new String(more, StandardCharsets.UTF_8);
        }
    }

    /** Each statement of some plans, with its plan. */
    static List<String> statements(String plans) {
        return Arrays.stream(plans.split("(?m)^(?=.* LOG:  duration: )", -1))
                .filter(each -> each.contains("Query Text: "))
                .toList();
    }

    /** The pages that a statement touched, whether they were in the cache or not. */
    static long pages(String statement) {
        Matcher buffers = BUFFERS.matcher(statement);
        long pages = 0;
        if (buffers.find()) { // the first are those of the whole plan
            for (String each : buffers.group(1).split(" ", -1)) {
                if (each.startsWith("hit=") || each.startsWith("read=")) {
                    pages += Long.parseLong(each.substring(each.indexOf('=') + 1));
                }
            }
        }
        return pages;
    }

    /** The rows that a statement answered. */
    static long rows(String statement) {
        Matcher rows = ROWS.matcher(statement);
        return rows.find() ? Math.round(Double.parseDouble(rows.group(1))) : 0;
    }

    /** The indexes, and the tables without one, that plans read. */
    static Set<String> scans(String plans) {
        Set<String> scans = new LinkedHashSet<>();
        Matcher scan = SCAN.matcher(plans);
        while (scan.find()) {
            scans.add(scan.group(1) == null ? "all of " + scan.group(2) : scan.group(1));
        }
        return scans;
    }
}

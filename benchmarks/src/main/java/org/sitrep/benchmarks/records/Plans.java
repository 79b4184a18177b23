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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.benchmarks.platform.Running;

/** The plans by which PostgreSQL answered, as it logs them itself ({@code auto_explain}): those of the service's own queries. */
final class Plans {
    private static final Pattern SCAN =
            Pattern.compile("(?:Bitmap )?Index (?:Only )?Scan (?:Backward )?(?:using|on) (\\w+)|Seq Scan on (\\w+)");

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
        return Arrays.stream(next().split("(?m)^(?=.* LOG:  duration: )", -1))
                .filter(each -> each.contains(in))
                .collect(joining());
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

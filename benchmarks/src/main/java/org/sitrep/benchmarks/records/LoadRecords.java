package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.records.EventRecord;

/**
 * Loads made-up events, with a report and a claim for each, into the database of events-service: {@code LoadRecords JDBC_URL
 * COUNT [SEED [DAYS]]}, with user and password in the URL. The service's migrations have run before. Indexes and foreign keys
 * are made when the rows are in, as for any load.
 */
public final class LoadRecords {
    private static final int BATCH = 20_000;
    private static final int AT_ONCE = 2;

    private static final String TABLES = "('event_columns', 'revision', 'source_article', 'report', 'casualty_claim')";

    private static final String INDEXES =
            "SELECT 'DROP INDEX ' || indexname, indexdef FROM pg_indexes WHERE tablename IN " + TABLES
                    + " AND indexname NOT LIKE '%_pkey'";

    private static final String FOREIGN_KEYS = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE contype = 'f' AND conrelid = 'report'::regclass
            """;

    /** What the columns are is the service's to say: a sample is compared with what it says. */
    private static final String UNLIKE = """
            SELECT (SELECT count(*) FROM (SELECT * FROM event ORDER BY id LIMIT 500) AS made, event_of(made.record) AS said
                    WHERE to_jsonb(made) <> to_jsonb(said))
                 + (SELECT count(*) FROM (SELECT * FROM casualty_claim ORDER BY id LIMIT 500) AS made,
                                         casualty_claim_of(made.record) AS said
                    WHERE to_jsonb(made) <> to_jsonb(said)) AS unlike
            """;

    private final String url;

    private LoadRecords(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        int count = Integer.parseInt(arguments[1]);
        load(
                arguments[0],
                count,
                new MadeEvents(seed, arguments.length > 3 ? Integer.parseInt(arguments[3]) : MadeEvents.DAYS, count));
    }

    static void load(String url, int count, MadeEvents made)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        new LoadRecords(url).load(count, made);
    }

    private void load(int count, MadeEvents made)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        requireReadable();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<String> keys = drop(statement, FOREIGN_KEYS);
            List<String> indexes = drop(statement, INDEXES);
            copy(count, made, threads);
            all(threads, script("reports.sql"));
            all(threads, List.of(String.join(";", script("claims.sql"))));
            all(threads, indexes);
            for (String key : keys) {
                statement.execute(key);
            }
            statement.execute("VACUUM (ANALYZE) event_columns, revision, source_article, report, casualty_claim");
            check(statement);
        }
    }

    /** What is made is what the service reads. */
    private static void requireReadable() throws JsonProcessingException {
        Json.MESSAGES.treeToValue(new MadeEvents(0).next(1), EventRecord.class);
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '64MB'");
        }
        return connection;
    }

    /** Takes away what a query names, and answers how it is made again. */
    private static List<String> drop(Statement statement, String query) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String each : drops) {
            statement.execute(each);
        }
        return definitions;
    }

    /** Made by one thread, in the seed's order; copied in by others. */
    private void copy(int count, MadeEvents made, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        Deque<Future<Void>> underWay = new ArrayDeque<>();
        for (int from = 0; from < count; from += BATCH) {
            if (underWay.size() == AT_ONCE) {
                underWay.remove().get();
            }
            EventCopy batch = EventCopy.of(made, from, Math.min(count, from + BATCH));
            underWay.add(threads.submit(() -> {
                try (Connection connection = connect()) {
                    batch.into(connection);
                }
                return null;
            }));
        }
        for (Future<Void> each : underWay) {
            each.get();
        }
    }

    private void all(ExecutorService threads, List<String> statements) throws InterruptedException, ExecutionException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (String each : statements) {
            tasks.add(() -> {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    statement.execute(each);
                }
                return null;
            });
        }
        for (Future<Void> each : threads.invokeAll(tasks)) {
            each.get();
        }
    }

    private static List<String> script(String name) throws IOException {
        try (InputStream in = LoadRecords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\s*", -1));
        }
    }

    private static void check(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(UNLIKE)) {
            row.next();
            if (row.getInt("unlike") > 0) {
                throw new IllegalStateException(
                        row.getInt("unlike") + " of 1000 rows are unlike what the service makes");
            }
        }
    }
}

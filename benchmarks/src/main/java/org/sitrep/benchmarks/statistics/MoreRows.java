package org.sitrep.benchmarks.statistics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes more events of those that lie in the read model: the same ones again, under other ids and told by other texts. */
final class MoreRows {
    private static final int AT_ONCE = 2;

    private static final String COLUMNS = "select column_name from information_schema.columns where table_name ="
            + " 'event_revisions' and is_generated = 'NEVER' and column_name <> 'touched' order by ordinal_position";

    private static final List<String> WITHOUT_INDEXES = List.of(
            "alter table event_revisions drop constraint event_revisions_pkey",
            "drop index event_revisions_words",
            "drop index event_revisions_touched");

    /** As for any load: built when the rows are in. */
    private static final List<String> INDEXES = List.of(
            "alter table event_revisions add primary key (id, revision)",
            "create index event_revisions_touched on event_revisions (touched)",
            "create index event_revisions_words on event_revisions using gin (words)");

    private MoreRows() {}

    /** Adds all that are there so many times; nobody else writes meanwhile. */
    static void add(String url, int rounds) throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            statement.execute("create table had as select * from event_revisions");
            execute(statement, WITHOUT_INDEXES);
            String copying = copying(statement);
            List<Future<?>> underWay = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                String copied = copying.replace(":round", Integer.toString(round));
                underWay.add(threads.submit(() -> {
                    execute(url, copied);
                    return null;
                }));
            }
            for (Future<?> each : underWay) {
                each.get();
            }
            statement.execute("drop table had");
            statement.execute("set maintenance_work_mem = '512MB'");
            execute(statement, INDEXES);
            statement.execute("vacuum (analyze) event_revisions");
        }
    }

    private static String copying(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (var column = statement.executeQuery(COLUMNS)) {
            while (column.next()) {
                String name = '"' + column.getString(1) + '"';
                columns.add(name);
                values.add(
                        switch (column.getString(1)) {
                            case "id" -> "md5(id::text || :round)::uuid";
                            case "texts", "articles" ->
                                "array(select md5(one::text || :round)::uuid from unnest(" + name + ") as one)";
                            default -> name;
                        });
            }
        }
        return "insert into event_revisions (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from had";
    }

    private static void execute(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement created = connection.createStatement()) {
            created.execute(statement);
        }
    }

    private static void execute(Statement statement, List<String> each) throws SQLException {
        for (String one : each) {
            statement.execute(one);
        }
    }
}

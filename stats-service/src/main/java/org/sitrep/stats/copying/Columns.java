package org.sitrep.stats.copying;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A copy of the read model in columns, in a file of this process alone. It takes what has changed since it last looked, by
 * the database's own word on which transactions it had seen, and changes in one transaction: who reads meanwhile reads the
 * state before.
 */
public final class Columns implements AutoCloseable {
    /** A whole table would fill the disk once more on its way. */
    private static final long PAGES_AT_ONCE = 16_384;

    private final Path folder;
    private final DuckDBConnection database;
    private @Nullable Seen seen;

    /** What was visible to the last look. */
    private record Seen(Stand stand, String snapshot) {}

    /** An empty one, in a folder of its own below the one given. */
    public static Columns open(Path in, String memory) throws SQLException, IOException {
        var folder = Files.createTempDirectory(in, "columns");
        var properties = new Properties();
        properties.setProperty("memory_limit", memory);
        properties.setProperty("temp_directory", folder.resolve("spilled").toString());
        properties.setProperty("autoinstall_known_extensions", "false"); // nothing is fetched from anywhere
        var database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("copy"), properties);
        return new Columns(folder, database.unwrap(DuckDBConnection.class));
    }

    private Columns(Path folder, DuckDBConnection database) {
        this.folder = folder;
        this.database = database;
    }

    /** For one reader, who closes it. */
    public Connection connection() throws SQLException {
        var connection = database.duplicate();
        try (var statement = connection.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
        }
        return connection;
    }

    /** How large its file is. */
    long bytes() {
        return folder.resolve("copy").toFile().length();
    }

    /** Where the copy stands, null before it has taken anything. */
    @Nullable Stand stand() {
        var last = seen;
        return last == null ? null : last.stand();
    }

    /** Takes what is new since the last time; all of it where that cannot be told. One caller at a time. */
    public void take(Connection rows) throws SQLException, IOException {
        try (var columns = connection()) {
            columns.setAutoCommit(false);
            var before = seen;
            var now = new Seen(Stand.ofRows(rows), text(rows, "select pg_current_snapshot()::text"));
            if (before == null) {
                create(rows, columns);
            }
            if (before != null && follows(rows, before, now)) {
                takeChanges(rows, columns, since(before.snapshot()));
            } else {
                takeAll(rows, columns);
            }
            write(columns, now.stand());
            columns.commit();
            seen = now;
        }
    }

    /** A database that was restored counts its transactions anew. */
    private static boolean follows(Connection rows, Seen before, Seen now) throws SQLException {
        return before.stand().generation().equals(now.stand().generation())
                && text(
                                rows,
                                "select pg_snapshot_xmax('%s') >= pg_snapshot_xmax('%s')"
                                        .formatted(now.snapshot(), before.snapshot()))
                        .equals("t");
    }

    private static String since(String snapshot) {
        return " where touched >= pg_snapshot_xmin('%1$s') and not pg_visible_in_snapshot(touched, '%1$s')"
                .formatted(snapshot);
    }

    private static void create(Connection rows, Connection columns) throws SQLException {
        try (var statement = columns.createStatement()) {
            for (var name : CopiedTable.NAMES) {
                statement.execute(CopiedTable.read(rows, name).ddl());
            }
            SourceTexts.create(columns);
            statement.execute(
                    "create table if not exists stand (generation uuid, log_partition integer, next_offset bigint)");
        }
    }

    private void takeAll(Connection rows, Connection columns) throws SQLException, IOException {
        SourceTexts.forget(columns);
        for (var name : CopiedTable.NAMES) {
            var table = CopiedTable.read(rows, name);
            execute(columns, "delete from " + name);
            var pages = Long.parseLong(text(rows, "select pg_relation_size('%s') / 8192".formatted(name)));
            for (long page = 0; page <= pages; page += PAGES_AT_ONCE) {
                take(
                        rows,
                        columns,
                        table,
                        " where ctid >= '(%d,0)' and ctid < '(%d,0)'".formatted(page, page + PAGES_AT_ONCE));
            }
        }
    }

    private void takeChanges(Connection rows, Connection columns, String since) throws SQLException, IOException {
        var removed = export(rows, "copy (select id from removed" + since + ") to stdout (format csv)");
        for (var name : CopiedTable.NAMES) {
            if (Files.size(removed) > 0) {
                execute(
                        columns,
                        "delete from " + name + " where id in (select id from read_csv('" + removed
                                + "', header = false, auto_detect = false, columns = {'id': 'UUID'}))");
            }
            take(rows, columns, CopiedTable.read(rows, name), since);
        }
        Files.delete(removed);
    }

    /** Rows that are there already give way to those that come. */
    private void take(Connection rows, Connection columns, CopiedTable table, String condition)
            throws SQLException, IOException {
        var file = export(rows, table.export(condition));
        if (Files.size(file) > 0) {
            execute(columns, "create temp table arriving as " + table.read(file.toString()));
            if (table.isEvents()) {
                SourceTexts.meet(columns);
            }
            execute(
                    columns,
                    "delete from " + table.name() + " where (id, revision) in (select id, revision from arriving)");
            execute(
                    columns,
                    "insert into " + table.name() + " "
                            + (table.isEvents() ? SourceTexts.toldApart() : "from arriving"));
            execute(columns, "drop table arriving");
        }
        Files.delete(file);
    }

    private Path export(Connection rows, String copy) throws SQLException, IOException {
        var file = Files.createTempFile(folder, "rows", ".csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            rows.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
        }
        return file;
    }

    private static void write(Connection columns, Stand stand) throws SQLException {
        execute(columns, "delete from stand");
        execute(columns, "insert into stand values ('%s', null, null)".formatted(stand.generation()));
        for (var offset : stand.offsets().entrySet()) {
            execute(
                    columns,
                    "insert into stand values ('%s', %d, %d)"
                            .formatted(stand.generation(), offset.getKey(), offset.getValue()));
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var created = connection.createStatement()) {
            created.execute(statement);
        }
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

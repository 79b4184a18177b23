package org.sitrep.stats.copying;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the read model in columns, in a file of this process alone. It takes what has changed since it last looked, by
 * the database's own word on which transactions it had seen, and changes in one transaction: who reads meanwhile reads the
 * state before.
 */
public final class Columns implements AutoCloseable {
    /** A whole table would fill the disk once more on its way. */
    private static final long PAGES_AT_ONCE = 16_384;

    private static final String GONE = "drop table arriving";

    private final CopyFile file;
    private final DuckDBConnection database;
    private @Nullable Seen seen;

    /** An empty one, in a folder of its own below the one given. */
    public static Columns open(Path in, String memory) throws SQLException, IOException {
        return open(CopyFile.ofProcess(in), memory);
    }

    /** The one that an earlier process has left in this folder, as far as it is of use; it is left there again. */
    public static Columns reopen(Path in, String memory) throws SQLException, IOException {
        var file = CopyFile.left(in);
        try {
            return open(file, memory);
        } catch (SQLException failure) {
            if (file.isInUse(failure)) {
                return open(in, memory);
            }
            Log.warnf(failure, "The copy in %s cannot be read and is made anew", in);
            file.delete();
            return open(file, memory);
        }
    }

    private static Columns open(CopyFile file, String memory) throws SQLException {
        var properties = new Properties();
        properties.setProperty("memory_limit", memory);
        properties.setProperty("temp_directory", file.spilled().toString());
        properties.setProperty("autoinstall_known_extensions", "false"); // nothing is fetched from anywhere
        var database = DriverManager.getConnection("jdbc:duckdb:" + file.path(), properties);
        execute(database, "set global TimeZone = 'UTC'"); // of every connection to come
        // What was committed lies in the file or in its log, which the next process reads: to end is no time to write a
        // file of millions anew.
        execute(database, "pragma disable_checkpoint_on_shutdown");
        return new Columns(file, database.unwrap(DuckDBConnection.class));
    }

    private Columns(CopyFile file, DuckDBConnection database) {
        this.file = file;
        this.database = database;
    }

    /** For one reader, who closes it. */
    public Connection connection() throws SQLException {
        return database.duplicate();
    }

    /** How large its file is. */
    long bytes() {
        return file.path().toFile().length();
    }

    /** Where the copy stands, null before it has taken anything. */
    @Nullable Stand stand() {
        var last = seen;
        return last == null ? null : last.stand();
    }

    /** Takes what is new since the last time; all of it where that cannot be told. One caller at a time. */
    public void take(Connection rows) throws SQLException {
        try (var columns = connection()) {
            columns.setAutoCommit(false);
            var before = seen == null ? left(rows, columns) : seen;
            var now = Seen.now(rows);
            if (before != null && now.follows(rows, before)) {
                takeChanges(rows, columns, before.since());
            } else {
                takeAll(rows, columns);
            }
            now.write(columns);
            columns.commit();
            seen = now;
        }
    }

    /** What the process before had seen; null where it left nothing of use, and the tables are empty. */
    private static @Nullable Seen left(Connection rows, Connection columns) throws SQLException {
        var layout = layout(rows);
        var left = Seen.read(columns, layout);
        if (left == null) {
            create(rows, columns, layout);
        }
        return left;
    }

    private static String layout(Connection rows) throws SQLException {
        var layout = new StringBuilder(SourceTexts.layout());
        for (var name : CopiedTable.NAMES) {
            layout.append(CopiedTable.read(rows, name).ddl());
        }
        return layout.toString();
    }

    private static void create(Connection rows, Connection columns, String layout) throws SQLException {
        for (var name : CopiedTable.NAMES) {
            execute(columns, "drop table if exists " + name);
            execute(columns, CopiedTable.read(rows, name).ddl());
        }
        SourceTexts.create(columns);
        Seen.create(columns, layout);
    }

    private static void takeAll(Connection rows, Connection columns) throws SQLException {
        SourceTexts.learn(rows, columns);
        for (var name : CopiedTable.NAMES) {
            var table = CopiedTable.read(rows, name);
            execute(columns, "delete from " + name);
            var pages = Long.parseLong(text(rows, "select pg_relation_size('%s') / 8192".formatted(name)));
            for (long page = 0; page <= pages; page += PAGES_AT_ONCE) {
                arrive(
                        rows,
                        columns,
                        table,
                        " where ctid >= '(%d,0)' and ctid < '(%d,0)'".formatted(page, page + PAGES_AT_ONCE));
                settle(columns, table);
            }
        }
    }

    private static void takeChanges(Connection rows, Connection columns, String since) throws SQLException {
        if (arrive(rows, columns, CopiedTable.REMOVED, since) > 0) {
            for (var name : CopiedTable.NAMES) {
                execute(columns, "delete from " + name + " where id in (select id from arriving)");
            }
        }
        execute(columns, GONE);
        for (var name : CopiedTable.NAMES) {
            take(rows, columns, CopiedTable.read(rows, name), since);
        }
    }

    /** Rows that are there already give way to those that come. */
    private static void take(Connection rows, Connection columns, CopiedTable table, String condition)
            throws SQLException {
        if (arrive(rows, columns, table, condition) > 0) {
            if (table.isEvents()) {
                SourceTexts.meet(columns);
            }
            execute(
                    columns,
                    "delete from " + table.name() + " where (id, revision) in (select id, revision from arriving)");
        }
        settle(columns, table);
    }

    private static void settle(Connection columns, CopiedTable table) throws SQLException {
        execute(
                columns,
                "insert into " + table.name() + " " + (table.isEvents() ? SourceTexts.toldApart() : "from arriving"));
        execute(columns, GONE);
    }

    /** Makes {@code arriving}; returns how many rows it has. */
    private static long arrive(Connection rows, Connection columns, CopiedTable table, String condition)
            throws SQLException {
        execute(columns, "create temp table arriving" + table.definition());
        try (var appender = columns.unwrap(DuckDBConnection.class).createAppender("temp", "main", "arriving")) {
            return BinaryRows.append(rows, table.query(condition), table.types(), appender);
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
        file.close();
    }
}

package org.sitrep.stats.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was visible to a look at the rows. It is kept with the copy that came of it, in one transaction.
 *
 * @param database which one it was, and which course of its history: one that was restored counts transactions anew
 * @param snapshot the transactions that it had seen the end of
 */
record Seen(Stand stand, String database, String snapshot) {
    private static final String NOW = """
            select system_identifier || '/' || (select oid from pg_database where datname = current_database())
                    || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8),
                pg_current_snapshot()::text
            from pg_control_system()""";

    /** @param layout of the copy's tables: one of another layout is of no use to who knows this one */
    static void create(Connection columns, String layout) throws SQLException {
        try (var statement = columns.createStatement()) {
            statement.execute(
                    "create or replace table stand (generation uuid, log_partition integer, next_offset bigint)");
            statement.execute("create or replace table seen (database varchar, snapshot varchar)");
            statement.execute("create or replace table layout (layout varchar)");
        }
        try (var statement = columns.prepareStatement("insert into layout values (?)")) {
            statement.setString(1, layout);
            statement.execute();
        }
    }

    /** Of this transaction, which reads one state. */
    static Seen now(Connection rows) throws SQLException {
        try (var statement = rows.createStatement();
                var row = statement.executeQuery(NOW)) {
            row.next();
            return new Seen(
                    Stand.ofRows(rows),
                    Objects.requireNonNull(row.getString(1)),
                    Objects.requireNonNull(row.getString(2)));
        }
    }

    /** Of the copy that is there; null where there is none, or one of another layout. */
    static @Nullable Seen read(Connection columns, String layout) throws SQLException {
        try (var statement = columns.createStatement()) {
            try (var table = statement.executeQuery("select 1 from duckdb_tables() where table_name = 'layout'")) {
                if (!table.next()) {
                    return null;
                }
            }
            try (var row = statement.executeQuery("select database, snapshot, layout from seen, layout")) {
                return row.next() && layout.equals(row.getString(3))
                        ? new Seen(
                                Stand.ofColumns(columns),
                                Objects.requireNonNull(row.getString(1)),
                                Objects.requireNonNull(row.getString(2)))
                        : null;
            }
        }
    }

    /** In the transaction that brings the copy there. */
    void write(Connection columns) throws SQLException {
        try (var statement = columns.createStatement()) {
            statement.execute("delete from stand");
            statement.execute("insert into stand values ('%s', null, null)".formatted(stand.generation()));
            for (var offset : stand.offsets().entrySet()) {
                statement.execute("insert into stand values ('%s', %d, %d)"
                        .formatted(stand.generation(), offset.getKey(), offset.getValue()));
            }
            statement.execute("delete from seen");
            statement.execute("insert into seen values ('%s', '%s')".formatted(database, snapshot));
        }
    }

    /** Whether what came since an earlier look can be told from what that had seen. */
    boolean follows(Connection rows, Seen before) throws SQLException {
        if (!database.equals(before.database()) || !stand.isAt(before.stand())) {
            return false;
        }
        try (var statement =
                rows.prepareStatement("select pg_snapshot_xmax(?::pg_snapshot) >= pg_snapshot_xmax(?::pg_snapshot)")) {
            statement.setString(1, snapshot);
            statement.setString(2, before.snapshot());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The condition of rows that were touched since. */
    String since() {
        return " where touched >= pg_snapshot_xmin('%1$s') and not pg_visible_in_snapshot(touched, '%1$s')"
                .formatted(snapshot);
    }
}

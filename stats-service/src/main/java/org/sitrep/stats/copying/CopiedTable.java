package org.sitrep.stats.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the read model as both sides know it; what its columns are, the rows' side says. */
record CopiedTable(String name, List<Column> columns) {
    /** Revisions, by id and number; what hangs on a revision comes and goes with it. */
    static final List<String> NAMES = List.of(
            "event_revisions",
            "event_target_dead",
            "casualty_claim_revisions",
            "force_level_revisions",
            "tempo_claim_revisions");

    /** Records whose rows are there no more. */
    static final CopiedTable REMOVED = new CopiedTable("removed", List.of(new Column("id", ColumnType.ID)));

    /** Not shown in answers: how the copy follows, and what only the rows' side looks up in. */
    private static final String LEFT_OUT = "('touched', 'names', 'words')";

    /** A column, of a type as the rows' side names it. */
    record Column(String name, ColumnType type) {
        String quoted() {
            return '"' + name + '"';
        }
    }

    static CopiedTable read(Connection rows, String name) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = rows.prepareStatement("select column_name, udt_name from information_schema.columns"
                + " where table_schema = current_schema() and table_name = ? and column_name not in " + LEFT_OUT
                + " order by ordinal_position")) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(new Column(found.getString(1), ColumnType.of(found.getString(2))));
                }
            }
        }
        return new CopiedTable(name, columns);
    }

    boolean isEvents() {
        return name.equals("event_revisions");
    }

    String ddl() {
        return "create table if not exists " + name + definition();
    }

    /** Of a table with these columns. */
    String definition() {
        return columns.stream()
                .map(column -> column.quoted() + " " + column.type().inColumns())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** What gives the rows, in the order of the columns. */
    String query(String condition) {
        return columns.stream()
                .map(Column::quoted)
                .collect(Collectors.joining(", ", "select ", " from " + name + condition));
    }

    List<ColumnType> types() {
        return columns.stream().map(Column::type).toList();
    }
}

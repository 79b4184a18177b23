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

    /** Not shown in answers: how the copy follows, and what only the rows' side looks up in. */
    private static final String LEFT_OUT = "('touched', 'names', 'words')";

    /**
     * A column.
     *
     * @param type as the columns' side names it
     * @param element of a list, else empty
     */
    record Column(String name, String type, String element) {
        static Column of(String name, String type) {
            return switch (type) {
                case "_text" -> new Column(name, "VARCHAR[]", "VARCHAR");
                case "_uuid" -> new Column(name, "UUID[]", "UUID");
                case "text", "jsonb" -> new Column(name, "VARCHAR", "");
                case "int4" -> new Column(name, "INTEGER", "");
                case "float8" -> new Column(name, "DOUBLE", "");
                case "bool" -> new Column(name, "BOOLEAN", "");
                case "date" -> new Column(name, "DATE", "");
                case "timestamptz" -> new Column(name, "TIMESTAMPTZ", "");
                case "uuid" -> new Column(name, "UUID", "");
                default -> throw new IllegalStateException("No column can hold a " + type + ": " + name);
            };
        }

        boolean isList() {
            return !element.isEmpty();
        }

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
                    columns.add(Column.of(found.getString(1), found.getString(2)));
                }
            }
        }
        return new CopiedTable(name, columns);
    }

    boolean isEvents() {
        return name.equals("event_revisions");
    }

    String ddl() {
        return "create table if not exists " + name + " ("
                + columns.stream()
                        .map(column -> column.quoted() + " " + column.type())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** Lists travel as JSON: both sides read and write it to the letter. */
    String export(String condition) {
        return "copy (select "
                + columns.stream()
                        .map(column -> column.isList() ? "array_to_json(" + column.quoted() + ")" : column.quoted())
                        .collect(Collectors.joining(", "))
                + " from " + name + condition + ") to stdout (format csv)";
    }

    /** The rows of a file that {@link #export} filled. */
    String read(String file) {
        var selected = columns.stream()
                .map(column -> column.isList()
                        ? "from_json(%1$s, '[\"%2$s\"]') as %1$s".formatted(column.quoted(), column.element())
                        : column.quoted())
                .collect(Collectors.joining(", "));
        var types = columns.stream()
                .map(column -> "'" + column.name() + "': '" + (column.isList() ? "VARCHAR" : column.type()) + "'")
                .collect(Collectors.joining(", "));
        return "select " + selected + " from read_csv('" + file.replace("'", "''")
                + "', header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                + " allow_quoted_nulls = false, max_line_size = 16777216, columns = {" + types + "})";
    }
}

package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A knowledge file: comment lines ({@code # source: ...}, {@code # licence: ...}, {@code # version: ...}, and what its
 * columns mean), a line of column names, then rows; cells stand a tab apart, lists within a cell a bar. A row may leave
 * out cells at its end.
 */
record Table(String name, Map<String, String> about, List<String> columns, List<Row> rows) {
    static Table parse(String name, String text) {
        Map<String, String> about = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon > 0 && columns.isEmpty()) {
                    about.putIfAbsent(
                            line.substring(1, colon).strip(),
                            line.substring(colon + 2).strip());
                }
            } else if (!line.isBlank()) {
                List<String> cells = List.of(line.split("\t", -1));
                if (columns.isEmpty()) {
                    columns = cells;
                } else {
                    rows.add(row(name, number, columns, cells));
                }
            }
        }
        return new Table(name, about, columns, List.copyOf(rows));
    }

    /** This table's rows, then the other's: how a folder extends what is bundled. */
    Table extendedBy(Table other) {
        for (String column : other.columns) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        other.name + " has a column '" + column + "'; the columns are " + String.join(", ", columns));
            }
        }
        List<Row> both = new ArrayList<>(rows);
        other.rows.forEach(row -> both.add(row.asAdded()));
        return new Table(name, about, columns, List.copyOf(both));
    }

    private static Row row(String name, int number, List<String> columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(
                    name + " line " + number + " has " + cells.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return new Row(name, number, Map.copyOf(named), false);
    }
}

package org.sitrep.launcher;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** A table for the terminal: as wide as its contents need, and no wider than the terminal; long cells go on in the next line. */
final class Table {
    private static final int DEFAULT_WIDTH = 120;
    private static final int NARROWEST = 10;
    private static final int GAP = 2;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        this.heads = List.of(heads);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(CommandLine command) {
        PrintWriter out = command.getOut();
        int[] widths = widths();
        TextTable table = TextTable.forColumns(command.getColorScheme(), columns(widths));
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        table.addRowValues(texts(heads, "bold"));
        table.addRowValues(texts(rules(widths), "faint"));
        rows.forEach(row -> table.addRowValues(texts(row, "")));
        out.print(table);
        out.flush();
    }

    /** The cells as they stand: what a text says is no markup. */
    private static Ansi.Text[] texts(List<String> cells, String style) {
        return cells.stream()
                .map(cell -> style.isEmpty() || cell.isEmpty()
                        ? Ansi.OFF.text(cell)
                        : Ansi.AUTO.text("@|" + style + " " + cell + "|@"))
                .toArray(Ansi.Text[]::new);
    }

    private static Column[] columns(int[] widths) {
        var columns = new Column[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int gap = i == 0 ? 0 : GAP;
            columns[i] = new Column(widths[i] + gap, gap, Column.Overflow.WRAP);
        }
        return columns;
    }

    private int[] widths() {
        var widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    heads.get(i).length(),
                    rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        int room = terminalWidth() - GAP * widths.length;
        while (sum(widths) > room && widths[widest(widths)] > NARROWEST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static List<String> rules(int[] widths) {
        var rules = new ArrayList<String>();
        for (int width : widths) {
            rules.add("─".repeat(width));
        }
        return rules;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private static int terminalWidth() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("\\d{2,4}"))
                .map(Integer::parseInt)
                .orElse(DEFAULT_WIDTH);
    }
}

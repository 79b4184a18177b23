package org.sitrep.launcher;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** A table for the terminal: as wide as its contents need, and no wider than the terminal; long cells go on in the next line. */
final class Table {
    private static final int DEFAULT_WIDTH = 120;
    private static final int NARROWEST = 10;
    private static final int READABLE = 44;
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
        String head = lines(heads, widths).getFirst();
        out.println(command.getColorScheme().ansi().string("@|bold " + head + "|@"));
        out.println(lines(rules(widths), widths).getFirst());
        rows.forEach(row -> lines(row, widths).forEach(out::println));
        out.flush();
    }

    /** One row, as many lines high as its highest cell. */
    private static List<String> lines(List<String> cells, int[] widths) {
        var columns = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(wrapped(cells.get(i), widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (int line = 0; line < height; line++) {
            var whole = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                whole.append(part).repeat(" ", widths[i] - part.length() + GAP);
            }
            lines.add(whole.toString().stripTrailing());
        }
        return lines;
    }

    /** The words in lines of at most the width; a longer word is cut, behind a slash where it has one. */
    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                int slash = rest.lastIndexOf('/', width - 1);
                int cut = slash < 0 ? width : slash + 1;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
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
        int room = terminalWidth() - GAP * (widths.length - 1);
        // The last column has the longest words, a quote: it gives way only until it is as wide as a quote reads well.
        int last = widths.length - 1;
        while (sum(widths) > room && widths[last] > READABLE) {
            widths[last]--;
        }
        while (sum(widths) > room && widths[widest(widths, last)] > NARROWEST) {
            widths[widest(widths, last)]--;
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

    private static int widest(int[] widths, int before) {
        int widest = 0;
        for (int i = 1; i < before; i++) {
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

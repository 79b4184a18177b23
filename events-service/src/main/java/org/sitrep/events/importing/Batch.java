package org.sitrep.events.importing;

import java.util.List;

/**
 * The next rows of a table, as many as go into one transaction, in the order of the file.
 *
 * @param from how many rows stand before them
 */
record Batch(long from, List<Line> lines) {
    /** A row: one that can be read, no two of them with one id, or one that is refused. */
    sealed interface Line permits RowImport.Read, RowReport {}

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The rows that can be read. */
    List<RowImport.Read> rows() {
        return all(RowImport.Read.class);
    }

    /** The others, as the report tells them. */
    List<RowReport> refused() {
        return all(RowReport.class);
    }

    /** A batch of two rows or more in two. */
    List<Batch> halves() {
        int half = lines.size() / 2;
        return List.of(
                new Batch(from, lines.subList(0, half)), new Batch(from + half, lines.subList(half, lines.size())));
    }

    private <L extends Line> List<L> all(Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

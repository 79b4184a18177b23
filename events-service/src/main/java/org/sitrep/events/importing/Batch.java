package org.sitrep.events.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows on their way in, taken some at a time: a transaction costs as much as many rows. */
final class Batch {
    /** So many are taken in a fraction of a second; readers of lists are shown nothing later until then. */
    private static final int ROWS = 200;

    private final RowImport rows;
    private final String dataset;
    private final String client;
    private final Map<String, RowImport.Read> waiting = new LinkedHashMap<>();
    private final Map<RowImport.Outcome, Long> counts = new EnumMap<>(RowImport.Outcome.class);

    Batch(RowImport rows, String dataset, String client) {
        this.rows = rows;
        this.dataset = dataset;
        this.client = client;
    }

    String dataset() {
        return dataset;
    }

    void add(RowImport.Read row) {
        if (waiting.size() == ROWS || waiting.containsKey(row.row().id())) {
            take();
        }
        waiting.put(row.row().id(), row);
    }

    /** Takes what waits. */
    void take() {
        if (!waiting.isEmpty()) {
            rows.take(waiting.values(), dataset, client)
                    .forEach((outcome, count) -> counts.merge(outcome, count, Long::sum));
            waiting.clear();
        }
    }

    long count(RowImport.Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    Map<RowImport.Outcome, Long> counts() {
        return counts;
    }
}

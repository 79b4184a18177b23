package org.sitrep.benchmarks.records;

import java.util.Locale;
import java.util.Random;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Heap;
import org.sitrep.benchmarks.platform.Latencies;
import org.sitrep.benchmarks.platform.Running;

/**
 * What one report more of an event costs that has many already: {@code ManyReports REPORTS [POINTS]}, told by the hundred. Each
 * counts other dead, and places it at one of so many points (5).
 */
public final class ManyReports {
    private static final int HUNDRED = 100;
    private static final int POINTS = 5;

    private ManyReports() {}

    public static void main(String[] arguments) throws Exception {
        int reports = Integer.parseInt(arguments[0]);
        int points = arguments.length > 1 ? Integer.parseInt(arguments[1]) : POINTS;
        try (Running running = Running.start("imports", "events-service");
                Heap heap = new Heap(running)) {
            Door door = new Door(running, "curator");
            // Another town and day for each run: an event of its own.
            Random random = new Random();
            String row = new MadeRows(System.nanoTime(), random, 365).table(1);
            String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            System.out.println("| reports | p50 ms | p99 ms | longest ms |\n| --- | --- | --- | --- |");
            for (int from = 0; from < reports; from += HUNDRED) {
                Latencies latencies = new Latencies(HUNDRED);
                for (int report = from; report < from + HUNDRED; report++) {
                    String told = MadeRows.retold(row, points, random);
                    long begin = System.nanoTime();
                    door.post("/v1/imports?dataset=" + run + "-" + report, "text/csv", told);
                    latencies.add(System.nanoTime() - begin);
                }
                System.out.printf(Locale.ROOT, "| to %,d | %s |%n", from + HUNDRED, latencies.cells());
            }
            System.out.println("heap: " + heap.course());
        }
    }
}

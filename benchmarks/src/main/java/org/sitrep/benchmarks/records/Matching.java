package org.sitrep.benchmarks.records;

import java.util.Locale;
import java.util.Random;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Latencies;
import org.sitrep.benchmarks.platform.Running;

/**
 * What one report costs, matched with so many that are stored: {@code Matching COUNT [REPORTS]} brings in rows one by one, each
 * of a dataset of its own so that it may meet any report, at places and days where the made-up events are densest.
 */
public final class Matching {
    private static final long SEED = 1;
    private static final int REPORTS = 500;
    private static final int WARM_UP = 150;
    private static final int DAYS = 20;

    private Matching() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REPORTS;
        try (Running running = Running.start("events-" + count, "events-service")) {
            MadeRecords.ready(running, count);
            Door door = new Door(running, "curator");
            MadeRows rows = new MadeRows(SEED, new Random(), DAYS);
            String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            Latencies latencies = new Latencies(reports);
            for (int report = -WARM_UP; report < reports; report++) {
                String table = rows.table(1);
                long begin = System.nanoTime();
                door.post("/v1/imports?dataset=" + run + "-" + report, "text/csv", table);
                if (report >= 0) {
                    latencies.add(System.nanoTime() - begin);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| events | reports | p50 ms | p99 ms | longest ms |%n| --- | --- | --- | --- | --- |%n| %,d | %d | %s |%n",
                    count,
                    reports,
                    latencies.cells());
        }
    }
}

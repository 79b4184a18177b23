package org.sitrep.benchmarks.records;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Latencies;
import org.sitrep.benchmarks.platform.Running;

/**
 * What one report costs, matched with so many that are stored: {@code Matching COUNT [REPORTS]} brings in rows one by one, each
 * of a dataset of its own so that it may meet any report, at places and days where the made-up events are densest. Then some
 * more, whose plans go to {@code plans-matching.txt} in the folder of the data: what they touched of the database is the mean of them.
 */
public final class Matching {
    private static final long SEED = 1;
    private static final int REPORTS = 500;
    private static final int WARM_UP = 150;
    private static final int DAYS = 20;
    private static final int PLANS = 50;

    /** What tells the questions for candidates from others. */
    private static final String CANDIDATES = "around (country";

    private Matching() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REPORTS;
        try (Running running = Running.start("events-" + count, "events-service")) {
            MadeRecords.ready(running, count);
            MadeRows rows = new MadeRows(SEED, new Random(), Math.min(DAYS, MadeRecords.days(count)));
            take(running, rows, WARM_UP);
            Latencies latencies = take(running, rows, reports);
            Plans plans = Plans.logged(running);
            take(running, rows, PLANS);
            List<String> statements = Plans.statements(plans.next(""));
            Plans.noMore(running);
            List<String> candidates = statements.stream()
                    .filter(each -> each.contains(CANDIDATES))
                    .toList();
            Files.writeString(
                    running.stack().home().root().resolve("plans-matching.txt"), String.join("\n", candidates));
            System.out.printf(
                    Locale.ROOT,
                    "| events | reports | p50 ms | p99 ms | longest ms | pages, all questions | candidates | pages | by |%n"
                            + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |%n"
                            + "| %,d | %d | %s | %,d | %,d | %,d | %s |%n",
                    count,
                    reports,
                    latencies.cells(),
                    of(statements, Plans::pages),
                    of(candidates, Plans::rows),
                    of(candidates, Plans::pages),
                    String.join(", ", Plans.scans(String.join("", candidates))));
        }
    }

    private static long of(List<String> statements, ToLongFunction<String> what) {
        return statements.stream().mapToLong(what).sum() / PLANS;
    }

    private static Latencies take(Running running, MadeRows rows, int reports) throws Exception {
        Door door = new Door(running, "curator");
        String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Latencies latencies = new Latencies(reports);
        for (int report = 0; report < reports; report++) {
            String table = rows.table(1);
            long begin = System.nanoTime();
            door.post("/v1/imports?dataset=" + run + "-" + report, "text/csv", table);
            latencies.add(System.nanoTime() - begin);
        }
        return latencies;
    }
}

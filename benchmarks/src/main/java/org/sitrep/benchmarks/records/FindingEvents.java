package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.benchmarks.platform.Door;
import org.sitrep.benchmarks.platform.Latencies;
import org.sitrep.benchmarks.platform.Running;
import org.sitrep.contracts.Json;

/**
 * How quickly events are found: {@code FindingEvents COUNT [RUNS [NAME]]} asks events-service, a process of its own, for a page
 * of 100 by every filter, RUNS times (200) with ever other values, one after the other, when it has been asked a hundred times; NAME:
 * only questions whose name has it.
 * The plans by which it answered go to {@code plans.txt} in the folder of the data.
 */
public final class FindingEvents {
    private static final long SEED = 1;
    private static final int RUNS = 200;
    private static final int WARM_UP = 100; // Java compiles what is called often, for seconds on end
    private static final int PLANS = 6;

    /** What tells the queries of pages from others. */
    private static final String PAGES = "AS sort_key";

    private FindingEvents() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        String name = arguments.length > 2 ? arguments[2] : "";
        try (Running running = Running.start("events-" + count, "events-service")) {
            MadeRecords.ready(running, count);
            Door door = new Door(running, "analyst");
            Questions questions = new Questions(SEED, articles(door), MadeRecords.days(count));
            List<Questions.Question> all = new ArrayList<>(questions.alone());
            all.addAll(questions.together());
            all.removeIf(each -> !each.name().contains(name));
            for (Questions.Question each : all) {
                ask(door, each, WARM_UP);
            }
            List<Latencies> took = new ArrayList<>();
            for (Questions.Question each : all) {
                took.add(ask(door, each, runs));
                System.err.printf("| %s | %s |%n", each.name(), took.getLast().cells()); // as it comes
            }
            List<String> scans = plans(running, all);
            System.out.printf("%,d events, %d questions of each kind%n%n", count, runs);
            System.out.println("| filter | p50 ms | p99 ms | longest ms | by |\n| --- | --- | --- | --- | --- |");
            for (int each = 0; each < all.size(); each++) {
                System.out.printf(
                        "| %s | %s | %s |%n",
                        all.get(each).name(), took.get(each).cells(), scans.get(each));
            }
        }
    }

    private static List<String> articles(Door door) throws Exception {
        List<String> articles = new ArrayList<>();
        JsonNode page = Json.MESSAGES.readTree(door.get("/v1/events?limit=500"));
        page.get("items")
                .forEach(item -> articles.add(item.at("/sources/0/article_id").textValue()));
        return articles;
    }

    private static Latencies ask(Door door, Questions.Question question, int runs) throws Exception {
        Latencies latencies = new Latencies(runs);
        for (int run = 0; run < runs; run++) {
            String path = "/v1/events?" + question.query().get();
            long begin = System.nanoTime();
            door.get(path);
            latencies.add(System.nanoTime() - begin);
        }
        return latencies;
    }

    private static List<String> plans(Running running, List<Questions.Question> all) throws Exception {
        List<String> scans = new ArrayList<>();
        Plans plans = Plans.logged(running);
        Door door = new Door(running, "analyst");
        StringBuilder text = new StringBuilder();
        for (Questions.Question each : all) {
            plans.next(PAGES);
            ask(door, each, PLANS);
            String logged = plans.next(PAGES);
            text.append("\n==== ").append(each.name()).append('\n').append(logged);
            scans.add(String.join(", ", Plans.scans(logged)));
        }
        Plans.noMore(running);
        Files.writeString(running.stack().home().root().resolve("plans.txt"), text);
        return scans;
    }
}

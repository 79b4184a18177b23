package org.sitrep.benchmarks.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sitrep.benchmarks.platform.Latencies;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Platform;
import org.sitrep.stack.Service;
import org.sitrep.stack.Stack;

/**
 * How soon an article is counted: {@code Freshness ARTICLES}. The whole platform, idle but for this; one article after the
 * other, each from its 202 to the answer that has its event, asked for all the while.
 */
public final class Freshness {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int WARM = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 5;
    private static final int ACCEPTED = 202;

    private final HttpJson http = new HttpJson();
    private final String gateway;
    private final String submitter;
    private final String analyst;

    private Freshness(Platform platform) {
        var realm = platform.stack().keycloak().realm();
        gateway = platform.gateway().url();
        submitter = realm.token(OidcClient.localFor("submitter"));
        analyst = realm.token(OidcClient.localFor("analyst"));
    }

    public static void main(String[] arguments) throws InterruptedException {
        int articles = Integer.parseInt(arguments[0]);
        var root = Checkout.workFolder().resolve("benchmarks").resolve("freshness");
        var platform = new Platform(
                new Stack(new Home(root, Checkout.unpackedParts())), Checkout.root(), 0, Service.Stay.LONG);
        try {
            platform.start((part, started, took) -> {});
            System.out.println(new Freshness(platform).measure(articles));
        } finally {
            platform.stop();
        }
    }

    private String measure(int articles) throws InterruptedException {
        int first = counted();
        var latencies = new Latencies(articles);
        for (int number = 0; number < WARM + articles; number++) {
            send(first + number);
            long accepted = System.nanoTime();
            while (counted() <= first + number) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            }
            if (number >= WARM) {
                latencies.add(System.nanoTime() - accepted);
            }
        }
        return "%d articles, from accepted to counted, ms: p50 | p99 | worst: %s"
                .formatted(articles, latencies.cells());
    }

    private int counted() {
        var answer = http.get(gateway + "/v1/statistics/casualties?country=ML", analyst);
        if (!answer.good()) {
            throw new IllegalStateException("statistics answered " + answer.status() + ": " + answer.text());
        }
        return answer.json().path("total").path("events").intValue();
    }

    private void send(int number) {
        LocalDate day = FIRST_DAY.plusDays(3L * number);
        var article = Map.of(
                "title",
                "Bomb kills soldiers in Gao",
                "text",
                "A roadside bomb killed %d soldiers in the town of Gao in Mali on %s, officials told the Sahel Daily."
                        .formatted(2 + number % 7, day),
                "publisher",
                "Sahel Daily",
                "url",
                "https://sahel-daily.example/" + number,
                "published_at",
                day.plusDays(1).toString());
        var answer = http.post(gateway + "/v1/articles", submitter, article);
        if (answer.status() != ACCEPTED) {
            throw new IllegalStateException("the article was answered " + answer.status() + ": " + answer.text());
        }
    }
}

package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.sitrep.stack.StackException;

/** Waits, and says so, until what was sent has gone the whole way. */
final class DemoWait {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** A list of the records, and the list of the statistics that shows each of them. */
    private record Listed(String records, String statistics) {}

    private static final List<Listed> LISTED = List.of(
            new Listed("/v1/casualty-claims?scope=cumulative", "/v1/statistics/casualty-claims"),
            new Listed("/v1/force-levels", "/v1/statistics/force-levels?from=1900-01-01"));

    private final Partner partner;
    private final Analyst analyst;
    private final PrintWriter out;

    DemoWait(Partner partner, Analyst analyst, PrintWriter out) {
        this.partner = partner;
        this.analyst = analyst;
        this.out = out;
    }

    /** The articles as they stand once each is coded or rejected. */
    List<JsonNode> untilCoded(List<SentArticle> sent) {
        out.println();
        until(
                "coded",
                sent.size(),
                () -> sent.stream()
                        .filter(article -> !partner.article(article.id())
                                .path("status")
                                .asText()
                                .equals("received"))
                        .count());
        return sent.stream().map(article -> partner.article(article.id())).toList();
    }

    /** Until the records hold what the codings say, and the statistics hold what the records say. */
    void untilCounted(List<JsonNode> articles) {
        List<String> told = articles.stream()
                .filter(DemoWait::tells)
                .map(article -> article.path("id").asText())
                .toList();
        until(
                "in the records",
                told.size(),
                () -> told.stream().filter(this::isInTheRecords).count());
        int claims = LISTED.stream()
                .mapToInt(list -> analyst.all(list.records()).size())
                .sum();
        until(
                "claims and force levels in the statistics",
                claims,
                () -> LISTED.stream()
                        .mapToInt(list -> analyst.all(list.statistics()).size())
                        .sum());
        int tempo = analyst.all("/v1/tempo-claims").size();
        until(
                "tempo claims in the statistics",
                tempo,
                () -> analyst.get("/v1/statistics/tempo").path("claims").size());
        int events = analyst.all("/v1/events").size();
        until(
                "events in the statistics",
                events,
                () -> analyst.get("/v1/statistics/casualties")
                        .path("total")
                        .path("events")
                        .asLong());
    }

    private static boolean tells(JsonNode article) {
        return Stream.of("events", "casualty_claims", "force_levels", "tempo_claims")
                .anyMatch(found -> !article.path("coding").path(found).isEmpty());
    }

    /** What an article tells comes into the records as one: any of it will do. */
    private boolean isInTheRecords(String article) {
        return Stream.of("/v1/events", "/v1/casualty-claims", "/v1/force-levels", "/v1/tempo-claims")
                .anyMatch(list -> !analyst.get(list + "?limit=1&article=" + article)
                        .path("items")
                        .isEmpty());
    }

    private void until(String what, long wanted, LongSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long said = -1;
        while (true) {
            long now = reached.getAsLong();
            if (now != said) {
                out.println("  " + now + " of " + wanted + " " + what);
                out.flush();
                said = now;
            }
            if (now >= wanted) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        "After " + PATIENCE.toMinutes() + " minutes " + now + " of " + wanted + " are " + what
                                + ": see ./sitrep status and ./sitrep logs ingest-service, events-service or stats-service.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The demo was interrupted.", e);
        }
    }
}

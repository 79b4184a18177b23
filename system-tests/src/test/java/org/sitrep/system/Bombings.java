package org.sitrep.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** Bombings by number, each three days after the one before: the events of one test, told apart from others' by their country. */
record Bombings(RunningPlatform running, String country, String iso, String town) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

    /** Sends what a publisher reports of one of them. */
    String send(int number, String publisher, int killed) {
        LocalDate day = FIRST_DAY.plusDays(3L * number);
        String address = publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return running.send(Map.of(
                "title",
                "Bomb kills soldiers in " + town,
                "text",
                "A roadside bomb killed %d soldiers in the town of %s in %s on %s, officials told the %s."
                        .formatted(killed, town, country, day, publisher),
                "publisher",
                publisher,
                "url",
                "https://" + address + ".example/" + iso + "/" + number,
                "published_at",
                day.plusDays(1).toString()));
    }

    /** Sends the reports of several of them, up to {@code end} alone. */
    void send(int first, int end) {
        for (int number = first; number < end; number++) {
            send(number, "Sahel Daily", 2 + number % 7);
        }
    }

    /** Returns when so many of them, told by so many articles, are counted. */
    void await(int events, int sources) {
        RunningPlatform.soon()
                .alias(events + " events of " + sources + " sources are counted in " + country)
                .until(
                        () -> running.get("/v1/statistics/casualties?country=" + iso)
                                .path("total"),
                        total -> total.path("events").asInt() == events
                                && total.path("sources").asInt() == sources);
    }

    /** The event that an article tells of. */
    JsonNode event(String article) {
        return RunningPlatform.soon()
                .until(
                        () -> running.get("/v1/events?article=" + article)
                                .path("items")
                                .path(0),
                        JsonNode::isObject);
    }
}

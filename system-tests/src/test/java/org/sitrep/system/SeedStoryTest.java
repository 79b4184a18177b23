package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One article goes in through the gateway, and the statistics that follow from it come out: attacks on American troops
 * in April 2024, told in one report with its background, figures and warnings.
 */
class SeedStoryTest {
    private static final RunningPlatform RUNNING = RunningPlatform.shared();

    private static String id = "";
    private static JsonNode coding;

    @BeforeAll
    static void sendTheArticle() {
        id = RUNNING.send(RunningPlatform.article("/story/militia-attacks.json"));
        coding = RUNNING.coded(id).path("coding");
        awaitCounted("/v1/statistics/force-levels?as_of=2024-05-01&force_country=US", "items", 2);
        awaitCounted("/v1/statistics/casualties?by=country&country=JO&from=2024-01-01&to=2024-01-31", "items", 1);
        awaitCounted("/v1/statistics/casualty-claims?measure=casualties", "items", 1);
        awaitCounted("/v1/statistics/tempo?country=IQ,SY&per=week&as_of=2024-04-23", "claims", 1);
    }

    /** Records of one article go through several partitions of the log: that one is counted says nothing of the others. */
    private static void awaitCounted(String question, String list, int atLeast) {
        RunningPlatform.soon()
                .alias("counted in " + question)
                .until(() -> RUNNING.get(question).path(list).size() >= atLeast);
    }

    @Test
    void readsNoMoreThanIsTold() {
        assertThat(coding.path("events").size()).isBetween(7, 9);
        assertThat(items(coding.path("events")))
                .allSatisfy(event -> assertThat(event.path("evidence").size()).isPositive());
        assertThat(items(coding.path("events")))
                .as("the invasion of 2003 and what followed are history")
                .noneMatch(event -> event.path("date").path("start").asText().matches("(2003|2011|2014).*"));
    }

    @Test
    void keepsTheTwoAttacksApartByCountry() {
        List<JsonNode> monday = items(records("from=2024-04-22&to=2024-04-22"));

        assertThat(monday).extracting(event -> country(event)).containsExactlyInAnyOrder("IQ", "SY");
        assertThat(monday).allSatisfy(event -> {
            assertThat(event.path("outcome").asText()).isEqualTo("failed");
            assertThat(event.path("attackers").path(0).path("name").asText()).contains("Iran");
        });
    }

    @Test
    void countsTheDeadOfTowerTwentyTwoOnceAndNobodyElse() {
        JsonNode answer =
                RUNNING.get("/v1/statistics/casualties?by=country,month&country=JO&from=2024-01-01&to=2024-01-31");

        JsonNode row = answer.path("items").path(0);
        assertThat(row.path("country").asText()).isEqualTo("JO");
        assertThat(row.path("month").asText()).isEqualTo("2024-01");
        assertThat(row.path("killed").path("best").asInt()).isEqualTo(3);
        assertThat(items(records("country=JO&from=2024-01-01&to=2024-01-31"))
                        .getFirst()
                        .path("targets")
                        .toString())
                .contains("United States");
    }

    @Test
    void locatesRocketsWhereTheyWereAimed() {
        JsonNode rockets = items(records("from=2024-04-21&to=2024-04-21")).getFirst();

        assertThat(country(rockets)).isEqualTo("SY");
        assertThat(rockets.path("weapons").toString()).contains("rocket");
        assertThat(items(rockets.path("other_places"))).anySatisfy(place -> {
            assertThat(place.path("name").asText()).isEqualTo("Zummar");
            assertThat(place.path("role").asText()).isEqualTo("launched_from");
        });
    }

    @Test
    void tellsBackgroundWithItsOwnDays() {
        assertThat(items(records("from=2024-04-01&to=2024-04-01"))).anySatisfy(strike -> {
            assertThat(country(strike)).isEqualTo("SY");
            assertThat(strike.path("attackers").path(0).path("country").asText())
                    .isEqualTo("IL");
        });
        assertThat(items(records("from=2024-04-14&to=2024-04-14"))).anySatisfy(wave -> {
            assertThat(country(wave)).isEqualTo("IL");
            assertThat(wave.path("outcome").asText()).isEqualTo("intercepted");
        });
        assertThat(items(records("from=2023-10-07&to=2023-10-07")))
                .anySatisfy(attack -> assertThat(
                                attack.path("attackers").path(0).path("name").asText())
                        .isEqualTo("Hamas"));
    }

    @Test
    void keepsTheCumulativeFigureApartFromTheDead() {
        JsonNode claim = RUNNING.get("/v1/statistics/casualty-claims?measure=casualties")
                .path("items")
                .path(0);

        assertThat(claim.path("count").path("low").asInt()).isEqualTo(190);
        assertThat(claim.path("claimed_by").asText()).isEqualTo("Pentagon");
        assertThat(claim.path("period").path("start").asText()).isEqualTo("2023-10-18");
        assertThat(claim.path("countries").toString()).contains("IQ", "SY", "JO");
        assertThat(items(records("article=" + id)).stream()
                        .mapToInt(event -> event.path("killed").path("best").asInt(0))
                        .sum())
                .as("deaths in events")
                .isEqualTo(3);
    }

    @Test
    void knowsWhoHasHowManyTroopsWhere() {
        JsonNode levels = RUNNING.get("/v1/statistics/force-levels?as_of=2024-05-01&force_country=US")
                .path("items");

        assertThat(items(levels))
                .extracting(level -> level.path("place").path("country").asText() + " "
                        + level.path("count").path("low").asInt() + " "
                        + level.path("as_of").path("date").asText())
                .containsExactlyInAnyOrder("IQ 2500 2024-04-23", "SY 900 2024-04-23");
    }

    @Test
    void setsWhatSourcesSaidOfTheTempoBesideTheRecords() {
        JsonNode tempo = RUNNING.get("/v1/statistics/tempo?country=IQ,SY&per=week&as_of=2024-04-23");

        assertThat(items(tempo.path("claims"))).anySatisfy(claim -> {
            assertThat(claim.path("kind").asText()).isEqualTo("first_since");
            assertThat(claim.path("since").asText()).isEqualTo("2024-02-04");
        });
    }

    @Test
    void leadsFromAFigureToItsSentence() {
        JsonNode event =
                items(records("country=JO&from=2024-01-01&to=2024-01-31")).getFirst();

        JsonNode whole = RUNNING.get("/v1/events/" + event.path("id").asText());

        assertThat(own(whole.path("claims"))
                        .path("evidence")
                        .path(0)
                        .path("sentence")
                        .asText())
                .contains("killing of three U.S. soldiers");
        assertThat(own(whole.path("sources")).path("publisher").asText()).isEqualTo("Levant Wire");
    }

    @Test
    void knowsTheArticleWhenItComesAgain() {
        String again = RUNNING.send(RunningPlatform.article("/story/militia-attacks.json"));

        assertThat(again).isEqualTo(id);
    }

    /** The first that this article tells: other tests tell of the same event. */
    private static JsonNode own(JsonNode told) {
        return items(told).stream()
                .filter(each -> id.equals(each.path("article_id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode records(String query) {
        return RUNNING.get("/v1/events?" + query).path("items");
    }

    private static String country(JsonNode event) {
        return event.path("place").path("country").asText();
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

package org.sitrep.events.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.serving.Api;
import org.sitrep.events.taking.Desk;

@OnRealParts
class ChangesResourceTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void tellsOfARecordFromItsCreationToItsEnd() {
        String before = end();
        Article article = Article.by("One").on(day).telling(told().killed(3));
        desk.take(article);
        desk.take(article.telling(told().killed(4)).coded(2));
        desk.take(article.telling().coded(3));

        JsonPath feed = Api.asAnalyst()
                .get("/v1/changes?type=event&cursor=" + before)
                .then()
                .statusCode(200)
                .body("next_cursor", nullValue())
                .body("items.type", everyItem(equalTo("event")))
                .extract()
                .jsonPath();

        assertThat(feed.getList("items.change", String.class)).containsExactly("created", "revised", "retracted");
        assertThat(feed.getList("items.revision", Integer.class)).containsExactly(1, 2, 3);
        assertThat(feed.getList("items.record.killed.best", Integer.class)).containsExactly(3, 4, 4);
        assertThat(feed.getString("cursor")).isEqualTo(feed.getString("items[2].cursor"));
    }

    @Test
    void goesOnFromItsCursorAndSaysWhereThatIsWhenNothingIsNew() {
        desk.take(Article.by("One").on(day).telling(told().killed(3)));

        JsonPath first = Api.asAnalyst()
                .get("/v1/changes?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next_cursor", notNullValue())
                .header("Link", endsWith("; rel=\"next\""))
                .extract()
                .jsonPath();
        String end = end();

        assertThat(first.getString("next_cursor")).isEqualTo(first.getString("items[0].cursor"));
        Api.asAnalyst()
                .get("/v1/changes?cursor=" + end)
                .then()
                .body("items", hasSize(0))
                .body("next_cursor", nullValue())
                .body("cursor", equalTo(end));
    }

    @ParameterizedTest
    @CsvSource({
        "cursor=x, cursor",
        "limit=0, limit",
        "limit=10001, limit",
        "type=article, type",
        "since=2024-01-01, since"
    })
    void refusesWhatItDoesNotUnderstand(String query, String named) {
        Api.asAnalyst()
                .get("/v1/changes?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.parameter", hasItem(named));
    }

    @Test
    void isForAnalystsAndCurators() {
        Api.as("curator").get("/v1/changes").then().statusCode(200);
        Api.as("submitter").get("/v1/changes").then().statusCode(403).body("detail", containsString("analyst"));
        Api.as("admin").accept("text/event-stream").get("/v1/changes").then().statusCode(403);
    }

    private static String end() {
        Replica all = new Replica();
        all.catchUp();
        return all.cursors().isEmpty() ? "" : all.cursors().getLast();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

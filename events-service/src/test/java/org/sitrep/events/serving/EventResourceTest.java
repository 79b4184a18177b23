package org.sitrep.events.serving;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;

@OnRealParts
class EventResourceTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void showsEveryClaimWithItsSourceAndSentence() {
        EventRecord event =
                taken(Article.by("One").on(day).telling(told().killed(3).injured(7)));

        Api.asAnalyst()
                .get("/v1/events/{id}", event.id())
                .then()
                .statusCode(200)
                .body("claims.measure", contains("killed", "injured"))
                .body(
                        "claims[0].article_id",
                        equalTo(event.sources().getFirst().articleId().toString()))
                .body("claims[0].stated_on", equalTo(day.toString()))
                .body("claims[0].evidence[0].sentence", equalTo(Article.SENTENCE))
                .body("sources[0].publisher", equalTo("One"));
    }

    @Test
    void countsTheDeadOfEachGroupByTheRuleAskedFor() {
        EventRecord event =
                taken(Article.by("One").on(day).telling(told().killed(9).killedAttackers(2)));
        desk.take(
                Article.by("Other").on(day).telling(told().killed(9).killedAttackers(6)),
                Article.by("Third").on(day).telling(told().killed(9).killedAttackers(6)));

        Api.asAnalyst()
                .get("/v1/events/{id}?method=lowest_credible", event.id())
                .then()
                .statusCode(200)
                .body("killed_by_group.attackers.best", equalTo(2))
                .body("killed_by_group.attackers.method", equalTo("lowest_credible"))
                .body("killed_by_group.unknown.best", equalTo(7));
        Api.asAnalyst().get("/v1/events/{id}", event.id()).then().body("killed_by_group.attackers.best", equalTo(6));
    }

    @Test
    void isNotSentAgainUnchanged() {
        Article article = Article.by("One").on(day).telling(told().killed(3));
        EventRecord event = taken(article);
        String tag = Api.asAnalyst().get("/v1/events/{id}", event.id()).getHeader("ETag");

        Api.asAnalyst()
                .header("If-None-Match", tag)
                .get("/v1/events/{id}", event.id())
                .then()
                .statusCode(304);
        desk.take(Article.by("Other").on(day).telling(told().killed(4)));
        Api.asAnalyst()
                .header("If-None-Match", tag)
                .get("/v1/events/{id}", event.id())
                .then()
                .statusCode(200);
    }

    @Test
    void isStillReadWhenRetracted() {
        Article article = Article.by("One").on(day).telling(told().killed(3));
        EventRecord event = taken(article);
        desk.take(article.telling().coded(2));

        Api.asAnalyst()
                .get("/v1/events/{id}", event.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("retracted"))
                .body("claims", empty());
    }

    @Test
    void tellsHowItCameToBe() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        Article second = Article.by("Other").on(day).telling(told().killed(5));
        desk.take(second);

        Api.asAnalyst()
                .get("/v1/events/{id}/history", event.id())
                .then()
                .statusCode(200)
                .body("items.change", contains("created", "revised"))
                .body("items[1].cause.by", equalTo("article"))
                .body("items[1].cause.article_id", equalTo(second.id().toString()))
                .body("items[1].cause.matches[0].joined", equalTo(true))
                .body("items[1].cause.matches[0].why", hasItem(startsWith("date: same day")))
                .body("items[1].changes.field", hasItem("killed"))
                .body("items[1].changes.field", not(hasItem("revision")))
                .body("items[1].before.source_count", equalTo(1))
                .body("items[1].after.source_count", equalTo(2))
                .body("items[0].before", nullValue());
    }

    @Test
    void saysWhyEachReportIsInIt() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        Article second = Article.by("Other").on(day).telling(told().killed(5));
        desk.take(second);

        Api.asAnalyst()
                .get("/v1/events/{id}/matches", event.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body(
                        "items.find { it.article_id == '" + second.id() + "' }.why",
                        hasItem(startsWith("date: same day")));
    }

    @Test
    void showsSentencesOfAPrivateArticleToItsSenderAndToCuratorsAlone() {
        EventRecord event =
                taken(Article.by("One").on(day).privatelyFrom("partner-x").telling(told().killed(3)));
        String article = event.sources().getFirst().articleId().toString();

        Api.asAnalyst()
                .get("/v1/events/{id}", event.id())
                .then()
                .body("claims[0].count.low", equalTo(3))
                .body("claims[0].evidence[0].sentence", nullValue());
        Api.as("curator")
                .get("/v1/events/{id}", event.id())
                .then()
                .body("claims[0].evidence[0].sentence", equalTo(Article.SENTENCE));
        Api.asSubmitter("partner-x")
                .get("/v1/events?include=claims&article={id}", article)
                .then()
                .statusCode(200)
                .body("items[0].claims[0].evidence[0].sentence", equalTo(Article.SENTENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "0190aaaa-0000-7000-8000-000000000000"})
    void isNotFoundWhereThereIsNone(String id) {
        Api.asAnalyst()
                .get("/v1/events/{id}", id)
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
        Api.asAnalyst().get("/v1/events/{id}/history", id).then().statusCode(404);
    }

    @Test
    void pagesItsHistory() {
        Article article = Article.by("One").on(day).telling(told().killed(3));
        EventRecord event = taken(article);
        desk.take(article.telling(told().killed(4)).coded(2));

        String cursor = Api.asAnalyst()
                .get("/v1/events/{id}/history?limit=1", event.id())
                .then()
                .body("items.revision", contains(1))
                .extract()
                .path("next_cursor");
        Api.asAnalyst()
                .get("/v1/events/{id}/history?limit=1&cursor={c}", event.id(), cursor)
                .then()
                .body("items", hasSize(1))
                .body("items.revision", contains(2))
                .body("next_cursor", nullValue());
    }

    private EventRecord taken(Article article) {
        desk.take(article);
        return desk.events(article).getFirst();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

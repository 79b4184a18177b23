package org.sitrep.events.curating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.serving.Api;
import org.sitrep.events.taking.Desk;

@OnRealParts
class CurationTest {
    private static final Map<String, Object> BECAUSE = Map.of("reason", "The ministry's list was seen");

    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void keepsACorrectedFieldWhateverArticlesSayAndShowsWhatTheySay() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));

        patch(event.id(), Map.of("killed", Map.of("low", 7, "best", 8, "high", 9)))
                .statusCode(200)
                .body("killed.best", equalTo(8))
                .body("killed.method", equalTo("curator"))
                .body("corrected.killed.says.best", equalTo(3));
        desk.take(Article.by("Other").on(day).telling(told().killed(5)));

        Api.asAnalyst()
                .get("/v1/events/{id}", event.id())
                .then()
                .body("killed.best", equalTo(8))
                .body("source_count", equalTo(2))
                .body("killed_by_group.unknown.best", equalTo(8))
                .body("corrected.killed.says.high", equalTo(5))
                .body("corrected.killed.reason", equalTo("The ministry's list was seen"));
    }

    @Test
    void movesTheFieldAgainOnceTheCorrectionIsUndone() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        patch(event.id(), Map.of("sub_event_type", "Attack"))
                .statusCode(200)
                .body("event_type", equalTo("Violence against civilians"));

        post(event.id(), "undo", BECAUSE)
                .statusCode(200)
                .body("sub_event_type", equalTo("Air/drone strike"))
                .body("corrected", nullValue());
        post(event.id(), "undo", BECAUSE).statusCode(409);
    }

    @Test
    void undoesALaterCorrectionOfAFieldBeforeAnEarlierOne() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        patch(event.id(), Map.of("sub_event_type", "Attack")).statusCode(200);
        String earlier = Api.asAnalyst().get("/v1/events/{id}", event.id()).path("corrected.sub_event_type.curation");
        patch(event.id(), Map.of("sub_event_type", "Armed clash")).statusCode(200);

        Map<String, Object> undoTheEarlier = new java.util.HashMap<>(BECAUSE);
        undoTheEarlier.put("curation", earlier);
        post(event.id(), "undo", undoTheEarlier).statusCode(409).body("detail", containsString("corrected again"));
        post(event.id(), "undo", BECAUSE).statusCode(200).body("sub_event_type", equalTo("Attack"));
        post(event.id(), "undo", BECAUSE).statusCode(200).body("sub_event_type", equalTo("Air/drone strike"));
    }

    @Test
    void takesAConfirmationBack() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        post(event.id(), "confirm", BECAUSE).statusCode(200);

        post(event.id(), "undo", BECAUSE)
                .statusCode(200)
                .body("status", equalTo("reported"))
                .body("grade", equalTo("weak"));
    }

    @Test
    void tellsInTheHistoryWhoDidWhatAndWhy() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        post(event.id(), "confirm", BECAUSE)
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("grade", equalTo("confirmed"));

        Api.asAnalyst()
                .get("/v1/events/{id}/history", event.id())
                .then()
                .body("items[1].cause.by", equalTo("curator"))
                .body("items[1].cause.action", equalTo("confirm"))
                .body("items[1].cause.reason", equalTo("The ministry's list was seen"))
                .body("items[1].changes.field", hasItems("status", "grade", "corrected"));
        Api.as("admin")
                .get("/v1/audit?about={id}", event.id())
                .then()
                .statusCode(200)
                .body("items.action", contains("curate.confirm"));
    }

    @Test
    void leavesARetractedEventOutOfListsThoughArticlesGoOn() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        post(event.id(), "retract", BECAUSE).statusCode(200).body("status", equalTo("retracted"));
        Article later = Article.by("Other").on(day).telling(told().killed(3));
        desk.take(later);

        Api.asAnalyst().get("/v1/events?article={id}", later.id()).then().body("items", hasSize(0));
        post(event.id(), "undo", BECAUSE).statusCode(200).body("status", equalTo("reported"));
    }

    @Test
    void mergesForGoodAndRedirects() {
        Article one = Article.by("One").on(day).telling(told().killed(3));
        Article other = Article.by("Other").on(day).telling(elsewhere().killed(4));
        EventRecord stays = taken(one);
        EventRecord goes = taken(other);

        post(stays.id(), "merge", Map.of("reason", "One attack", "with", List.of(goes.id())))
                .statusCode(200)
                .body("source_count", equalTo(2))
                .body("claims", hasSize(2));
        desk.take(other.coded(2));

        Api.asAnalyst()
                .redirects()
                .follow(false)
                .get("/v1/events/{id}", goes.id())
                .then()
                .statusCode(308)
                .header("Location", containsString(stays.id().toString()));
        assertThat(desk.claimsOf(stays)).hasSize(2);
        assertThat(standing(one, other)).containsExactly(stays.id());
    }

    @Test
    void standsBothAgainOnceAMergeIsUndone() {
        Article one = Article.by("One").on(day).telling(told().killed(3));
        Article other = Article.by("Other").on(day).telling(elsewhere().killed(4));
        EventRecord first = taken(one);
        EventRecord second = taken(other);
        post(first.id(), "merge", Map.of("reason", "One attack", "with", List.of(second.id())))
                .statusCode(200);

        post(first.id(), "undo", BECAUSE).statusCode(200).body("source_count", equalTo(1));

        assertThat(standing(one, other)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(desk.claimsOf(second)).extracting(CasualtyClaimRecord::count).hasSize(1);
    }

    @Test
    void splitsForGood() {
        Article one = Article.by("One").on(day).telling(told().killed(3));
        Article other = Article.by("Other").on(day).telling(told().killed(3));
        EventRecord event = taken(one);
        desk.take(other);

        post(event.id(), "split", Map.of("reason", "Two attacks", "articles", List.of(other.id())))
                .statusCode(200)
                .body("source_count", equalTo(1));
        desk.take(other.coded(2));
        desk.take(Article.by("Third").on(day).telling(told().killed(3)));

        assertThat(standing(one)).containsExactly(event.id());
        assertThat(standing(other)).hasSize(1).doesNotContain(event.id());
        post(event.id(), "undo", BECAUSE).statusCode(200).body("source_count", equalTo(3));
        assertThat(standing(one, other)).containsExactly(event.id());
    }

    @Test
    void refusesWhereTheEventMovedOn() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        String tag = Api.as("curator").get("/v1/events/{id}", event.id()).getHeader("ETag");
        desk.take(Article.by("Other").on(day).telling(told().killed(5)));

        Api.as("curator")
                .header("If-Match", tag)
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/events/{id}/confirm", event.id())
                .then()
                .statusCode(412);
        String fresh = Api.as("curator").get("/v1/events/{id}", event.id()).getHeader("ETag");
        Api.as("curator")
                .header("If-Match", fresh)
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/events/{id}/confirm", event.id())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                        | /reason",
                "[]                                                        | body",
                "{\"reason\": \"x\"}                                       | sub_event_type",
                "{\"reason\": \"x\", \"colour\": 1}                        | /colour",
                "{\"reason\": \"x\", \"killed\": {\"low\": 5, \"best\": 3, \"high\": 9}} | /killed",
                "{\"reason\": \"x\", \"killed\": {\"low\": 1}}             | /killed",
                "{\"reason\": \"x\", \"place\": {\"country\": \"ZZ\"}}     | /place/country",
                "{\"reason\": \"x\", \"sub_event_type\": \"War\"}          | /sub_event_type",
                "{\"reason\": \"x\", \"date\": {\"start\": \"soon\"}}      | /date"
            })
    void refusesBadBodiesByPointer(String body, String where) {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));

        Api.as("curator")
                .contentType("application/json")
                .body(body)
                .patch("/v1/events/{id}", event.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(where));
        assertThat(desk.recordedAt(event.id(), 1)).isEqualTo(event.recordedAt());
    }

    @Test
    void isForCuratorsAlone() {
        EventRecord event = taken(Article.by("One").on(day).telling(told().killed(3)));
        for (String role : List.of("analyst", "admin", "submitter")) {
            Api.as(role)
                    .contentType("application/json")
                    .body(BECAUSE)
                    .post("/v1/events/{id}/confirm", event.id())
                    .then()
                    .statusCode(403);
        }
        Api.as("curator").get("/v1/audit").then().statusCode(403);
        Api.asAnalyst().get("/v1/reviews").then().statusCode(403);
    }

    @Test
    void asksForAPersonWhereFiguresAreFarApartUntilOneHasLooked() {
        desk.take(Article.by("One").on(day).telling(told().killed(3)));
        EventRecord event = taken(Article.by("Other").on(day).telling(told().killed(20)));

        Api.as("curator")
                .get("/v1/reviews?kind=contested_figures&limit=10000")
                .then()
                .statusCode(200)
                .body("items.event.id", hasItem(event.id().toString()));
        post(event.id(), "confirm", BECAUSE).statusCode(200);
        Api.as("curator")
                .get("/v1/reviews?limit=10000")
                .then()
                .body("items.event.id", not(hasItem(event.id().toString())));
    }

    @Test
    void asksForAPersonWhereAMatchAnAttackerOrAReadingIsDoubtful() {
        desk.take(Article.by("One")
                .on(day)
                .telling(Told.strike().on(day).at("Wadi Nasr", "SY").with(Weapon.DRONE)));
        EventRecord barelyMatched = taken(Article.by("Other")
                .on(day)
                .telling(Told.strike().on(day).at("Wadi Nasr", "SY").with(Weapon.FIREARM)));
        desk.take(Article.by("One")
                .on(day)
                .telling(Told.strike()
                        .on(day)
                        .at("Umm Tuba", "IQ")
                        .allegedlyBy("Northern Front")
                        .killed(12)));
        EventRecord blamedOnTwo = taken(Article.by("Other")
                .on(day)
                .telling(Told.strike()
                        .on(day)
                        .at("Umm Tuba", "IQ")
                        .allegedlyBy("Southern Column")
                        .killed(12)));
        EventRecord hardlyRead = taken(Article.by("One")
                .on(day)
                .telling(Told.strike().on(day).at("Beit Rima", "JO").surely(0.3)));

        wants("doubtful_match", barelyMatched);
        wants("contested_attackers", blamedOnTwo);
        wants("low_confidence", hardlyRead);
    }

    private void wants(String kind, EventRecord event) {
        Api.as("curator")
                .get("/v1/reviews?limit=10000&kind={kind}", kind)
                .then()
                .statusCode(200)
                .body("items.event.id", hasItem(event.id().toString()));
    }

    private ValidatableResponse patch(UUID event, Map<String, Object> fields) {
        Map<String, Object> body = new java.util.HashMap<>(fields);
        body.putAll(BECAUSE);
        return Api.as("curator")
                .contentType("application/json")
                .body(body)
                .patch("/v1/events/{id}", event)
                .then();
    }

    private ValidatableResponse post(UUID event, String act, Map<String, Object> body) {
        return Api.as("curator")
                .contentType("application/json")
                .body(body)
                .post("/v1/events/{id}/" + act, event)
                .then();
    }

    private List<UUID> standing(Article... articles) {
        return desk.events(articles).stream()
                .filter(each -> each.status() != RecordStatus.MERGED && each.status() != RecordStatus.RETRACTED)
                .map(EventRecord::id)
                .toList();
    }

    private EventRecord taken(Article article) {
        desk.take(article);
        return desk.events(article).getLast();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }

    private Told elsewhere() {
        return Told.strike().on(day).at("Ain Sakhr", "IQ").by("Southern Column");
    }
}

package org.sitrep.events.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;

@OnRealParts
class ClaimsResourcesTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();
    private final Article article = Article.by("One")
            .on(day)
            .from("partner-y")
            .telling(Told.strike().on(day).at("Tel Marouf", "SY").killed(3).killedOf("Villagers", true, 2))
            .claiming(Claims.cumulative(190, day.minusDays(100), day))
            .claiming(Claims.firstSince(day.minusDays(70), day))
            .counting(Claims.troops(2500, "IQ", day))
            .counting(Claims.troops(900, "SY", day));

    @BeforeEach
    void take() {
        desk.take(article);
    }

    @Test
    void listsCumulativeClaimsThatAreOfNoEvent() {
        Api.asAnalyst()
                .get("/v1/casualty-claims?article={id}&scope=cumulative", article.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].count.low", equalTo(190))
                .body("items[0].measure", equalTo("casualties"))
                .body("items[0].claimed_by", equalTo("Pentagon"))
                .body("items[0].countries", contains("IQ", "SY", "JO"))
                .body("items[0].source.publisher", equalTo("One"))
                .body("items[0].evidence[0].sentence", equalTo(Article.SENTENCE));
    }

    @Test
    void listsAnEventsClaimsByGroup() {
        Api.asAnalyst()
                .get("/v1/casualty-claims?article={id}&scope=event", article.id())
                .then()
                .body("items.count.low", containsInAnyOrder(3, 2))
                .body("items.event_id", contains(notNullValue(), notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "casualty-claims, 'measure=casualties', 1",
        "casualty-claims, 'measure=killed', 2",
        "casualty-claims, 'country=JO', 1",
        "casualty-claims, 'claimed_by=pentagon', 1",
        "force-levels, '', 2",
        "force-levels, 'country=IQ', 1",
        "force-levels, 'force_country=US', 2",
        "force-levels, 'force_country=FR', 0",
        "force-levels, 'status=present', 2",
        "force-levels, 'status=planned', 0",
        "tempo-claims, '', 1",
        "tempo-claims, 'kind=first_since', 1",
        "tempo-claims, 'kind=hiatus', 0",
        "tempo-claims, 'country=SY', 1",
        "tempo-claims, 'record_status=retracted', 0"
    })
    void filters(String list, String filter, int found) {
        Api.asAnalyst()
                .get("/v1/" + list + "?article=" + article.id() + "&" + filter)
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void findsByTheDaysThatAreCovered() {
        String list = "/v1/casualty-claims?scope=cumulative&article=" + article.id();

        Api.asAnalyst().get(list + "&from=" + day.plusDays(1)).then().body("items", empty());
        Api.asAnalyst()
                .get(list + "&from=" + day.minusDays(50) + "&to=" + day.minusDays(40))
                .then()
                .body("items", hasSize(1));
        Api.asAnalyst()
                .get("/v1/force-levels?article=" + article.id() + "&from=" + day + "&to=" + day)
                .then()
                .body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casualty-claims", "force-levels", "tempo-claims"})
    void areWrittenAsCsvToo(String list) {
        String csv = Api.asAnalyst()
                .get("/v1/{list}?article={id}&format=csv&hxl=true", list, article.id())
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("\"#meta+id\",");
        assertThat(csv).contains(article.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casualty-claims?scope=all",
                "force-levels?status=gone",
                "tempo-claims?kind=slow",
                "force-levels?scope=event"
            })
    void refuseWhatTheyDoNotKnow(String query) {
        Api.asAnalyst().get("/v1/" + query).then().statusCode(400).body("violations", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casualty-claims", "force-levels", "tempo-claims", "events"})
    void showASubmitterItsOwnArticlesAlone(String list) {
        String own = "/v1/" + list + "?article=" + article.id();

        Api.asSubmitter("partner-y").get(own).then().statusCode(200).body("items.size()", greaterThan(0));
        Api.asSubmitter("partner-z").get(own).then().statusCode(403);
        Api.asSubmitter("partner-y").get("/v1/" + list).then().statusCode(403);
    }
}

package org.sitrep.stats.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.ClaimMessages;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

/** What the seed article says, as its records would be told, and what follows from it. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedArticleTest {
    private static final LocalDate PUBLISHED = ClaimMessages.PUBLISHED;

    @Inject
    Log log;

    private final String mark = UUID.randomUUID().toString();
    private final Actor groups = EventBuilder.organisation("Iranian groups " + mark, null, "IR");
    private final Actor soldiers = EventBuilder.organisation("U.S. soldiers " + mark, "usa-armed-forces-" + mark, "UM");

    @BeforeAll
    void tellTheSeed() {
        var force = new Force("United States Armed Forces " + mark, "usa-" + mark, "US");
        log.publish(
                event().between("2024-01-01", "2024-01-31", DatePrecision.MONTH)
                        .in("JO", "Mafraq")
                        .against(soldiers)
                        .killed(3)
                        .created(ClaimMessages.RECORDED),
                event().on("2024-02-04").in("SY", null).against(soldiers).created(ClaimMessages.RECORDED),
                event().on("2024-04-21").in("SY", null).against(soldiers).created(ClaimMessages.RECORDED),
                event().on("2024-04-22").in("IQ", null).against(soldiers).created(ClaimMessages.RECORDED),
                event().on("2024-04-22").in("SY", null).against(soldiers).created(ClaimMessages.RECORDED),
                ClaimMessages.force(
                        force, 2500, ClaimMessages.place("IQ", "Iraq"), ForceStatus.PRESENT, PUBLISHED, null),
                ClaimMessages.force(
                        force, 900, ClaimMessages.place("SY", "eastern Syria"), ForceStatus.PRESENT, PUBLISHED, null),
                ClaimMessages.cumulative(
                        Measure.CASUALTIES,
                        Count.exactly(190),
                        new Victims("United States", null, "UM", false),
                        List.of("IQ", "SY", "JO"),
                        new Period(LocalDate.parse("2023-10-18"), null, PUBLISHED),
                        "Pentagon " + mark),
                ClaimMessages.firstSince(
                        LocalDate.parse("2024-02-04"), LocalDate.parse("2024-04-22"), List.of("IQ", "SY"), groups));
    }

    private EventBuilder event() {
        return new EventBuilder().by(groups);
    }

    private static ValidatableResponse ask(String path, String... parameters) {
        var request = given().auth().oauth2(TestStack.token("analyst"));
        for (int at = 0; at < parameters.length; at += 2) {
            request.queryParam(parameters[at], parameters[at + 1]);
        }
        return request.get("/v1/statistics/" + path).then().statusCode(200);
    }

    @Test
    void tellsWhoHasHowManyWhere() {
        ask("force-levels", "as_of", "2024-05-01", "force_country", "US", "force", "usa-" + mark)
                .body("items", hasSize(2))
                .body("items.count.low", containsInAnyOrder(2500, 900))
                .body("items.place.country", containsInAnyOrder("IQ", "SY"))
                .body("items[0].as_of.date", equalTo("2024-04-23"))
                .body("items[0].age_days", equalTo(8))
                .body("items[0].claimed_by", nullValue())
                .body("items[0].source.publisher", equalTo("Example News"))
                .body("totals", hasSize(1))
                .body("totals[0].low", equalTo(3400))
                .body("totals[0].countries", containsInAnyOrder("IQ", "SY"))
                .body("totals[0].oldest", equalTo("2024-04-23"));

        ask("force-levels", "as_of", "2024-04-22", "force", "usa-" + mark).body("items", hasSize(0));
    }

    @Test
    void laysTheCumulativeClaimBesideOurEventsAndAddsItToNone() {
        ask("casualty-claims", "measure", "casualties", "claimed_by", "Pentagon " + mark)
                .body("items", hasSize(1))
                .body("items[0].count.low", equalTo(190))
                .body("items[0].period.start", equalTo("2023-10-18"))
                .body("items[0].own_records.events", equalTo(5))
                .body("items[0].own_records.killed.best", equalTo(3))
                .body("items[0].own_records.events_without_figure", equalTo(4))
                .body("items[0].difference", equalTo(java.util.Map.of("low", 187, "high", 187)));

        ask("casualty-claims", "claimed_by", "Pentagon " + mark, "include", "events")
                .body("items[0].events", hasSize(5))
                .body("items[0].events.in_sums", everyItem(equalTo(true)))
                .body("items[0].events[0].country", equalTo("JO"))
                .body("items[0].events[0].killed.best", equalTo(3))
                .body("items[0].events[0].counted.best", equalTo(3))
                .body("items[0].events[1].killed", nullValue());

        ask("casualties", "attacker", groups.name())
                .body("total.single_source_events", equalTo(5))
                .body("total.background_events", equalTo(0))
                .body("total.events", equalTo(5))
                .body("total.killed.high", equalTo(3));
    }

    @Test
    void saysThatTheFirstSinceFebruaryWasNot() {
        ask("tempo", "country", "IQ,SY", "attacker", groups.name(), "per", "week", "as_of", "2024-04-22")
                .body("series[0].start", equalTo("2024-01-29"))
                .body("series[0].attacks", equalTo(1))
                .body("series[0].rolling", nullValue())
                .body("series[3].rolling", equalTo(0.25f))
                .body("longest_pauses", hasSize(1))
                .body("longest_pauses[0].from", equalTo("2024-02-04"))
                .body("longest_pauses[0].to", equalTo("2024-04-21"))
                .body("longest_pauses[0].days", equalTo(77))
                .body("current_pause.from", equalTo("2024-04-22"))
                .body("current_pause.days", equalTo(0))
                .body("rate.attacks", equalTo(4))
                .body("rate.per", equalTo("week"));

        ask("tempo", "country", "IQ,SY", "attacker", groups.name(), "from", "2024-04-24", "as_of", "2024-04-30")
                .body("rate.attacks", equalTo(0))
                .body("current_pause.from", equalTo("2024-04-22"))
                .body("current_pause.days", equalTo(8));

        ask("tempo", "country", "IQ,SY", "attacker", groups.name())
                .body("claims.kind", hasItem("first_since"))
                .body("claims[0].agrees", equalTo(false))
                .body("claims[0].why", containsString("2024-04-21"));
    }

    @Test
    void opensTheDayWithFewFigures() {
        ask("overview", "as_of", "2024-04-30")
                .body("as_of", equalTo("2024-04-30"))
                .body("force_levels.size()", org.hamcrest.Matchers.greaterThan(1))
                .body("casualty_claims.size()", org.hamcrest.Matchers.greaterThan(0));
        ask("overview", "format", "csv").contentType(startsWith("text/csv"));
    }

    @Test
    void answersAsCsvWithTags() {
        ask("force-levels", "as_of", "2024-05-01", "force", "usa-" + mark, "format", "csv", "hxl", "true")
                .contentType(startsWith("text/csv"))
                .body(containsString("#population+force+min"))
                .body(containsString("2500"));
        ask("casualty-claims", "claimed_by", "Pentagon " + mark, "format", "csv")
                .body(containsString("190"));
        ask("tempo", "attacker", groups.name(), "as_of", "2024-04-22", "format", "csv")
                .body(startsWith("start,attacks,events"));
        ask("casualties", "attacker", groups.name(), "by", "month", "fill", "zero", "format", "csv", "hxl", "true")
                .body(containsString("2024-03,0,0,0,0,0,false"));
    }
}

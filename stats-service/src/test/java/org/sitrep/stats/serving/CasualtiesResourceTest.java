package org.sitrep.stats.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.records.Figure;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class CasualtiesResourceTest {
    private static final Instant MORNING = Instant.parse("2024-04-23T08:00:00Z");
    private static final Instant NOON = Instant.parse("2024-04-23T12:00:00Z");

    @Inject
    Log log;

    /** What tells this test's events from all others of the shared database. */
    private final String mark = "group " + UUID.randomUUID();

    private EventBuilder event() {
        return new EventBuilder().by(EventBuilder.organisation(mark, null, null));
    }

    private ValidatableResponse casualties(String query) {
        return given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("attacker", mark)
                .get("/v1/statistics/casualties" + query)
                .then();
    }

    @Test
    void countsTowerTwentyTwoInJanuary() {
        var source = UUID.randomUUID();
        var tower = event().between("2024-01-01", "2024-01-31", DatePrecision.MONTH)
                .in("JO", "Mafraq")
                .killed(3);
        tower.sources = List.of(EventBuilder.source(source, null), EventBuilder.source(UUID.randomUUID(), source));
        log.publish(tower.created(MORNING));

        casualties("?by=country,month&country=JO,SY")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].country", equalTo("JO"))
                .body("items[0].month", equalTo("2024-01"))
                .body("items[0].events", equalTo(1))
                .body("items[0].sources", equalTo(1))
                .body("items[0].killed.best", equalTo(3))
                .body("items[0].killed.high_open", equalTo(false))
                .body("items[0].events_without_figure", equalTo(0))
                .body("total.killed.low", equalTo(3))
                .body("method", equalTo("ucdp_best"));
    }

    @Test
    void namesTheRulesOfAllFigures() {
        var counted = event().on("2024-02-03").in("SY", null).killed(2);
        counted.figures.put(Measure.INJURED, new Figure(1, 1, 1, false, FigureMethod.CURATOR));
        log.publish(
                counted.created(MORNING),
                event().on("2024-02-04").in("SY", null).killed(1).created(MORNING));

        casualties("?by=day").statusCode(200).body("method", equalTo("curator,ucdp_best"));
    }

    @Test
    void leavesOutOfPeriodsWhatFitsInNone() {
        log.publish(
                event().on("2024-02-03").in("SY", null).killed(2).created(MORNING),
                event().between("2024-02-28", "2024-03-02", DatePrecision.WEEK)
                        .in(null, null)
                        .killed(5)
                        .created(MORNING),
                event().in("SY", "Homs").figure(Measure.INJURED, 1, 2, 3).created(MORNING));

        casualties("?by=month,country")
                .statusCode(200)
                .body("items.month", contains("2024-02"))
                .body("items[0].killed.best", equalTo(2))
                .body("total.events", equalTo(3))
                .body("total.killed.best", equalTo(7))
                .body("total.injured.high", equalTo(3))
                .body("undated_events", equalTo(2))
                .body("unplaced_events", equalTo(1));
        casualties("?by=month,country&format=csv")
                .statusCode(200)
                .header("Sitrep-Undated-Events", "2")
                .header("Sitrep-Unplaced-Events", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "q=homs, 1",
        "q=elsewhere, 0",
        "'near=34.7,36.7&radius_km=5', 1",
        "'near=34.7,37.7&radius_km=5', 0",
        "'bbox=36,34,37,35', 1",
        "'bbox=37,34,38,35', 0",
        "victims=unknown, 1",
        "victims=civilians, 0"
    })
    void countsWhatTheFilterLeaves(String filter, int events) {
        var event = event().in("SY", "Homs").killed(2);
        event.latitude = 34.72;
        event.longitude = 36.71;
        log.publish(event.created(MORNING));

        casualties("?" + filter).statusCode(200).body("total.events", equalTo(events));
    }

    /** None said and none dead are two things. */
    @Test
    void tellsZeroFromNothingSaid() {
        log.publish(
                event().in("SY", null).killed(0).created(MORNING),
                event().in("SY", null).created(MORNING));

        casualties("?by=country")
                .body("items[0].events", equalTo(2))
                .body("items[0].killed.best", equalTo(0))
                .body("items[0].events_without_figure", equalTo(1));
    }

    @Test
    void showsTheStateThatWasKnown() {
        var event = event().on("2024-04-01").in("SY", null).killed(4);
        var first = event.created(MORNING);
        var revised = event.killed(7).change(2, NOON, RecordChange.REVISED);
        var retracted = event.change(3, NOON.plusSeconds(60), RecordChange.RETRACTED);
        log.publish(first, revised, retracted);

        casualties("?known_at=2024-04-23T09:00:00Z").body("total.killed.best", equalTo(4));
        casualties("?known_at=2024-04-23T12:00:00Z").body("total.killed.best", equalTo(7));
        casualties("").body("total.events", equalTo(0)).body("total.killed.best", equalTo(0));
        casualties("?status=retracted").body("total.events", equalTo(1));
    }

    @Test
    void tracesTheDifferenceOfTwoAnswersToTheRecordsThatChanged() {
        var revised = event().on("2024-04-01").in("SY", null).killed(4);
        var late = event().on("2024-04-02").in("SY", null).killed(2);
        var gone = event().on("2024-04-03").in("IQ", null).killed(9);
        var same = event().on("2024-04-04").in("IQ", null).killed(1);
        log.publish(
                revised.created(MORNING),
                revised.killed(7).change(2, NOON, RecordChange.REVISED),
                late.created(NOON),
                gone.created(MORNING),
                gone.change(2, NOON, RecordChange.RETRACTED),
                same.created(MORNING));

        casualties("?compared_with=2024-04-23T09:00:00Z")
                .statusCode(200)
                .body("total.killed.best", equalTo(10))
                .body("compared_with.total.killed.best", equalTo(14))
                .body("compared_with.known_at", equalTo("2024-04-23T09:00:00Z"))
                .body("difference.events", equalTo(0))
                .body("difference.killed.best", equalTo(-4))
                .body("changed_records_in_all", equalTo(3))
                .body(
                        "changed_records.id",
                        containsInAnyOrder(revised.id.toString(), late.id.toString(), gone.id.toString()))
                .body("changed_records.find { it.id == '" + revised.id + "' }.before.revision", equalTo(1))
                .body("changed_records.find { it.id == '" + revised.id + "' }.before.figures.killed.best", equalTo(4))
                .body("changed_records.find { it.id == '" + revised.id + "' }.after.figures.killed.best", equalTo(7))
                .body("changed_records.find { it.id == '" + late.id + "' }.before", nullValue())
                .body("changed_records.find { it.id == '" + gone.id + "' }.after", nullValue());

        casualties("?known_at=2024-04-23T08:30:00Z&compared_with=2024-04-23T09:00:00Z")
                .statusCode(400);
    }
}

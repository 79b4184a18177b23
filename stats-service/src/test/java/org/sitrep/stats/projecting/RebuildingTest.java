package org.sitrep.stats.projecting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.ClaimMessages;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class RebuildingTest {
    private static final Instant MORNING = Instant.parse("2024-04-23T08:00:00Z");
    private static final Instant NOON = Instant.parse("2024-04-23T12:00:00Z");

    private static final List<String> QUESTIONS = List.of(
            "casualties",
            "casualties?by=country,month&fill=zero",
            "casualties?by=attacker,weapon&measure=missing",
            "casualties?by=victims,admin1",
            "casualties?q=group&by=outcome",
            "casualties?status=retracted",
            "casualty-claims?include=events",
            "force-levels?as_of=2024-05-01",
            "force-levels?from=2020-01-01",
            "tempo?per=day&as_of=2024-05-01",
            "overview?as_of=2024-05-01");

    @Inject
    Log log;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "", management = true)
    String management;

    private final String mark = "group " + UUID.randomUUID();

    @Test
    void answersToTheDigitAfterARebuildAndFollowsOn() throws SQLException {
        tellStories();
        var before = answers();
        var generation = generation();
        damage();

        given().post(management + "rebuild").then().statusCode(204);

        assertThat(generation()).isNotEqualTo(generation);
        assertThat(answers()).isEqualTo(before);
        log.publish(event().on("2024-04-09").killed(2).created(NOON));
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .get("/v1/statistics/casualties?attacker=" + mark)
                .then()
                .body("total.killed.best", equalTo(9));
    }

    private EventBuilder event() {
        return new EventBuilder()
                .by(EventBuilder.organisation(mark, null, null))
                .in("SY", "Homs");
    }

    private void tellStories() {
        var revised = event().on("2024-04-01").killed(4);
        var gone = event().on("2024-04-02").killed(5);
        log.publish(
                revised.created(MORNING),
                revised.killed(7).change(2, NOON, RecordChange.REVISED),
                gone.created(MORNING),
                gone.change(2, NOON, RecordChange.RETRACTED),
                ClaimMessages.force(
                        new Force(mark, null, "US"),
                        2500,
                        ClaimMessages.place("IQ", "Iraq"),
                        ForceStatus.PRESENT,
                        ClaimMessages.PUBLISHED,
                        null),
                ClaimMessages.cumulative(
                        Measure.KILLED,
                        Count.exactly(190),
                        new Victims(mark, null, null, false),
                        List.of("SY"),
                        new Period(ClaimMessages.PUBLISHED.minusDays(90), null, ClaimMessages.PUBLISHED),
                        mark));
    }

    private static List<String> answers() {
        return Stream.of("", "known_at=2024-04-23T09:00:00Z")
                .flatMap(then -> QUESTIONS.stream()
                        .map(question ->
                                then.isEmpty() ? question : question + (question.contains("?") ? "&" : "?") + then))
                .map(question -> given().auth()
                        .oauth2(TestStack.token("analyst"))
                        .get("/v1/statistics/" + question)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private UUID generation() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select id from generation")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** What only the log can mend. */
    private void damage() throws SQLException {
        try (var connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("update event_revisions set killed_best = killed_best + 1, country = 'XX'");
            connection.createStatement().execute("delete from force_level_revisions");
        }
    }
}

package org.sitrep.stats.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordChange;
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

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class ComparedAnswersTest {
    private static final Instant LATER = ClaimMessages.RECORDED.plus(Duration.ofHours(1));
    private static final String BEFORE_ALL = "2024-04-23T11:00:00Z";
    private static final String BETWEEN = "2024-04-23T12:30:00Z";

    @Inject
    Log log;

    private final String mark = UUID.randomUUID().toString();
    private final Actor first = EventBuilder.organisation("First " + mark, null, null);
    private final Actor second = EventBuilder.organisation("Second " + mark, null, null);

    private static ValidatableResponse ask(String statistic, Object... parameters) {
        var request = given().auth().oauth2(TestStack.token("analyst"));
        for (int at = 0; at < parameters.length; at += 2) {
            request.queryParam(parameters[at].toString(), parameters[at + 1]);
        }
        return request.get("/v1/statistics/" + statistic).then().statusCode(200);
    }

    @Test
    void showsWhichOfOurEventsMadeAClaimFitBetter() {
        // Given a claim, and an event whose dead became more
        var event = new EventBuilder().in("SY", null).on("2024-01-10").against(first);
        var victims = new Victims(first.name(), null, null, null);
        var winter = new Period(LocalDate.parse("2023-12-01"), LocalDate.parse("2024-02-29"), ClaimMessages.PUBLISHED);
        var claim = ClaimMessages.cumulative(
                Measure.KILLED, Count.exactly(10), victims, List.of("SY"), winter, "Ministry " + mark);
        log.publish(
                event.killed(4).created(ClaimMessages.RECORDED),
                event.killed(7).change(2, LATER, RecordChange.REVISED),
                claim);

        ask("casualty-claims", "claimed_by", "Ministry " + mark, "compared_with", BETWEEN)
                .body("items[0].difference.low", equalTo(3))
                .body("compared_with.known_at", equalTo(BETWEEN))
                .body("compared_with.items[0].difference.low", equalTo(6))
                .body("changed_records", hasSize(0))
                .body("changed_events[0].claim", equalTo(claim.id().toString()))
                .body("changed_events[0].events[0].id", equalTo(event.id.toString()))
                .body("changed_events[0].events[0].before.counted.best", equalTo(4))
                .body("changed_events[0].events[0].after.counted.best", equalTo(7));

        ask("casualty-claims", "claimed_by", "Ministry " + mark, "compared_with", BEFORE_ALL)
                .body("compared_with.items", hasSize(0))
                .body("changed_records_in_all", equalTo(1))
                .body("changed_records[0].before", nullValue())
                .body("changed_records[0].after.count.low", equalTo(10));
    }

    @Test
    void showsWhichForceLevelsAreNew() {
        var force = new Force("Force " + mark, null, "US");
        var level = ClaimMessages.force(
                force,
                2500,
                ClaimMessages.place("IQ", "Iraq"),
                ForceStatus.PRESENT,
                LocalDate.parse("2024-04-23"),
                null);
        log.publish(level);

        ask("force-levels", "force", force.name(), "as_of", "2024-05-01", "compared_with", BEFORE_ALL)
                .body("items", hasSize(1))
                .body("compared_with.items", hasSize(0))
                .body("changed_records[0].id", equalTo(level.id().toString()))
                .body("changed_records[0].before", nullValue())
                .body("changed_records[0].after.count.low", equalTo(2500));
    }

    @Test
    void showsWhichAttackBrokeAPause() {
        var late = attack(first, "2024-03-01");
        log.publish(
                attack(first, "2024-02-04").created(ClaimMessages.RECORDED),
                attack(first, "2024-04-21").created(ClaimMessages.RECORDED),
                late.created(LATER));

        ask("tempo", "attacker", first.name(), "as_of", "2024-04-23", "compared_with", BETWEEN)
                .body("longest_pauses[0].days", equalTo(51))
                .body("compared_with.longest_pauses[0].days", equalTo(77))
                .body("changed_records", hasSize(1))
                .body("changed_records[0].id", equalTo(late.id.toString()))
                .body("changed_records[0].after.start", equalTo("2024-03-01"))
                .body("changed_records[0].after.attacks", equalTo(1));
    }

    @Test
    void showsWhichEventsChangedTheOverview() {
        // Given two events of the last days of data, one of which became known later
        var late = attack(first, "2024-04-22").killed(2);
        log.publish(attack(second, "2024-04-23").killed(3).created(ClaimMessages.RECORDED), late.created(LATER));

        ask("overview", "as_of", "2024-04-23", "compared_with", BETWEEN)
                .body("data_until", equalTo("2024-04-23"))
                .body("compared_with.known_at", equalTo(BETWEEN))
                .body("difference.last_7_days.events", greaterThanOrEqualTo(1))
                .body("difference.last_30_days.killed.best", greaterThanOrEqualTo(2))
                .body("changed_records.find { it.id == '%s' }.before".formatted(late.id), nullValue())
                .body(
                        "changed_records.find { it.id == '%s' }.after.figures.killed.best".formatted(late.id),
                        equalTo(2));
    }

    @Test
    void holdsAClaimAgainstTheAttacksThatItIsAbout() {
        // Given a pause of the first alone, and the second in it
        log.publish(
                attack(first, "2024-02-04").created(ClaimMessages.RECORDED),
                attack(second, "2024-03-01").created(ClaimMessages.RECORDED),
                attack(first, "2024-04-22").created(ClaimMessages.RECORDED),
                ClaimMessages.firstSince(
                        LocalDate.parse("2024-02-04"), LocalDate.parse("2024-04-22"), List.of("SY"), first));

        ask("tempo", "attacker", first.name() + "," + second.name())
                .body("claims", hasSize(1))
                .body("claims[0].agrees", equalTo(true));
    }

    private static EventBuilder attack(Actor attacker, String day) {
        return new EventBuilder().in("SY", null).on(day).by(attacker);
    }
}

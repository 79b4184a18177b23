package org.sitrep.stats.serving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.ClaimMessages;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class CasualtyClaimsResourceTest {
    private static final Period WINTER =
            new Period(LocalDate.parse("2023-12-01"), LocalDate.parse("2024-02-29"), ClaimMessages.PUBLISHED);

    @Inject
    Log log;

    private final String claimant = "Ministry " + UUID.randomUUID();
    private final Actor guards = EventBuilder.organisation("Guards of " + claimant, null, null);
    private final Actor others = EventBuilder.organisation("Others of " + claimant, null, null);

    private EventBuilder eventAgainstGuards() {
        return new EventBuilder().in("SY", null).on("2024-01-10").against(guards);
    }

    private RecordChanged claim(Measure measure, Count count, @Nullable Boolean civilian) {
        var victims = new Victims(guards.name(), null, null, civilian);
        return ClaimMessages.cumulative(measure, count, victims, List.of("SY"), WINTER, claimant);
    }

    private static KilledByGroup dead(
            @Nullable Integer attackers, Map<String, Figure> targets, @Nullable Integer civilians) {
        return new KilledByGroup(figure(attackers), targets, figure(civilians), null);
    }

    private static @Nullable Figure figure(@Nullable Integer number) {
        return number == null ? null : new Figure(number, number, number, false, FigureMethod.UCDP_BEST);
    }

    private ValidatableResponse claims() {
        return given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("claimed_by", claimant)
                .get("/v1/statistics/casualty-claims")
                .then()
                .statusCode(200);
    }

    @Test
    void countsOnlyTheDeadThatAreTheClaimsVictims() {
        var alone = eventAgainstGuards().killed(5);
        alone.dead = dead(1, Map.of(guards.name(), figure(4)), null);
        var amongOthers = eventAgainstGuards().against(others).killed(7).figure(Measure.INJURED, 9, 9, 9);
        amongOthers.dead = dead(null, Map.of(guards.name(), figure(2), others.name(), figure(5)), null);
        var elsewhere = eventAgainstGuards().in("IQ", null).killed(100);
        log.publish(
                alone.created(ClaimMessages.RECORDED),
                amongOthers.created(ClaimMessages.RECORDED),
                elsewhere.created(ClaimMessages.RECORDED),
                claim(Measure.KILLED, Count.exactly(10), null));

        claims().body("items", hasSize(1))
                .body("items[0].own_records.events", equalTo(2))
                .body("items[0].own_records.killed.best", equalTo(6))
                .body("items[0].own_records.injured.best", equalTo(0))
                .body("items[0].difference.low", equalTo(4));
    }

    @Test
    void leavesCiviliansToClaimsOfCivilians() {
        var market = eventAgainstGuards().killed(9);
        market.dead = dead(null, Map.of(guards.name(), figure(3)), 6);
        log.publish(
                market.created(ClaimMessages.RECORDED),
                claim(Measure.KILLED, Count.exactly(6), true),
                claim(Measure.CASUALTIES, Count.exactly(3), false));

        claims().body("items.find { it.measure == 'killed' }.own_records.killed.best", equalTo(6))
                .body("items.find { it.measure == 'casualties' }.own_records.killed.best", equalTo(3));
    }

    @Test
    void countsApartWhatMayLieOutsideThePeriod() {
        log.publish(
                eventAgainstGuards().killed(1).created(ClaimMessages.RECORDED),
                eventAgainstGuards()
                        .between("2024-02-20", "2024-03-10", DatePrecision.WEEK)
                        .killed(50)
                        .created(ClaimMessages.RECORDED),
                claim(Measure.KILLED, new Count(20, null, Qualifier.AT_LEAST), null));

        claims().body("items[0].own_records.events", equalTo(1))
                .body("items[0].own_records.undated_events", equalTo(1))
                .body("items[0].difference.low", equalTo(19))
                .body("items[0].difference.high", nullValue());
    }

    @Test
    void walksPagesThatHoldEachClaimOnce() {
        for (int number = 1; number <= 5; number++) {
            log.publish(claim(Measure.KILLED, Count.exactly(number), null));
        }

        var seen = new ArrayList<Integer>();
        @Nullable String cursor = null;
        do {
            var request = given().auth()
                    .oauth2(TestStack.token("analyst"))
                    .queryParam("claimed_by", claimant)
                    .queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/statistics/casualty-claims")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.count.low", Integer.class));
            cursor = page.getString("next_cursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }
}

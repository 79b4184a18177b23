package org.sitrep.ingest.withdrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.asPartner;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Log;
import org.sitrep.ingest.Texts;

/** Articles taken back by their senders, and erased by admins. */
@IngestTest
class WithdrawalTest {
    private static final String REASON = "{\"reason\": \"The publisher retracted it\"}";

    @Test
    void tellsOfAWithdrawalByAnEmptyCodingAfterAllOthers() {
        String id = accepted(Map.of("text", Texts.fresh()));
        Awaiting.status(id, "coded");

        withdraw(as("submitter"), id, REASON)
                .statusCode(200)
                .body("id", equalTo(id), "status", equalTo("withdrawn"), "erased", equalTo(false));

        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id))
                        .hasSize(2)
                        .last()
                        .satisfies(told -> {
                            assertThat(told.codingNumber()).isEqualTo(2);
                            assertThat(told.coding().events()).isEmpty();
                            assertThat(told.withdrawal()).isNotNull();
                            assertThat(told.withdrawal().kind()).isEqualTo(WithdrawalKind.WITHDRAWN);
                            assertThat(told.withdrawal().reason()).isEqualTo("The publisher retracted it");
                        }));
        as("curator").get("/v1/articles/" + id).then().body("status", equalTo("withdrawn"));
    }

    @Test
    void tellsOfItOnceThoughAskedTwice() {
        String id = accepted(Map.of("text", Texts.fresh()));
        Awaiting.status(id, "coded");
        withdraw(as("submitter"), id, REASON).statusCode(200);

        withdraw(as("submitter"), id, REASON).statusCode(200);

        Awaiting.soon().untilAsserted(() -> assertThat(Log.codingsOf(id)).hasSize(2));
        as("admin").post("/v1/articles/" + id + "/recodings").then().statusCode(404);
    }

    @Test
    void isForSendersAndAdminsAlone() {
        String id = accepted(Map.of("text", Texts.fresh()));

        withdraw(asPartner("a-stranger"), id, REASON).statusCode(404);
        withdraw(as("analyst"), id, REASON).statusCode(403);
        as("submitter").delete("/v1/articles/" + id).then().statusCode(403);
        withdraw(as("admin"), id, REASON).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \" \"}", "{\"reason\": 1, \"other\": 2}", "[]", "nonsense"})
    void wantsAReason(String body) {
        String id = accepted(Map.of("text", Texts.fresh()));

        withdraw(as("submitter"), id, body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void erasesEveryWordAndLeavesATombstone() {
        String id = accepted(Map.of("title", "A headline of its own", "text", Texts.fresh(), "publisher", "The Daily"));
        Awaiting.status(id, "coded");

        as("admin")
                .delete("/v1/articles/" + id + "?reason=A person named in it asked")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true));

        as("curator")
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("text", nullValue())
                .body("coding", nullValue())
                .body("publisher", equalTo("The Daily"));
        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id))
                        .hasSize(2)
                        .last()
                        .satisfies(told -> {
                            assertThat(told.withdrawal()).isNotNull();
                            assertThat(told.withdrawal().kind()).isEqualTo(WithdrawalKind.ERASED);
                            assertThat(told.article().title()).isNull();
                        }));
    }

    @Test
    void findsNothingToTakeBack() {
        withdraw(as("admin"), UUID.randomUUID().toString(), REASON).statusCode(404);
        as("admin").delete("/v1/articles/nonsense").then().statusCode(404);
    }

    private static ValidatableResponse withdraw(RequestSpecification caller, String id, String body) {
        return caller.contentType("application/json")
                .body(body)
                .post("/v1/articles/" + id + "/withdraw")
                .then();
    }
}

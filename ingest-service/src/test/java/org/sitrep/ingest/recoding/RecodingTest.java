package org.sitrep.ingest.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.as;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Log;
import org.sitrep.ingest.Texts;

/** Coded again: one, or all that an older coder coded. */
@IngestTest
class RecodingTest {
    @Inject
    AgroalDataSource database;

    @Test
    void codesOneAgainAndTellsOfIt() {
        var id = accepted(Map.of("text", Texts.fresh()));
        Awaiting.status(id, "coded");

        as("admin")
                .post("/v1/articles/" + id + "/recodings")
                .then()
                .statusCode(202)
                .body("id", equalTo(id), "coding_number", equalTo(2));

        Awaiting.coding(id, 2);
        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id))
                        .extracting(coded -> coded.codingNumber())
                        .containsExactly(1, 2));
        assertThat(Log.read("acts", act -> act.contains(id)))
                .singleElement()
                .asString()
                .contains("\"article.recode\"", "local-admin");
    }

    @Test
    void findsNoArticleToCodeAgain() {
        as("admin")
                .post("/v1/articles/" + UUID.randomUUID() + "/recodings")
                .then()
                .statusCode(404);
    }

    @Test
    void codesAllAgainThatAnOlderCoderCodedAndNoOther() throws SQLException {
        var old = accepted(Map.of("text", Texts.fresh()));
        var recent = accepted(Map.of("text", Texts.fresh()));
        Awaiting.status(old, "coded");
        Awaiting.status(recent, "coded");
        pretendAnOlderCoderCoded(old);

        as("admin").post("/v1/recodings").then().statusCode(202).body("queued", equalTo(1), "coder", notNullValue());

        Awaiting.coding(old, 2);
        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.read("acts", act -> act.contains("\"articles.recode\"")))
                        .isNotEmpty());
        as("submitter").get("/v1/articles/" + recent).then().body("coding_number", equalTo(1));
        as("admin").post("/v1/recodings").then().statusCode(202).body("queued", equalTo(0));
    }

    @Test
    void refusesALimitThatIsNone() {
        as("admin")
                .post("/v1/recodings?limit=all")
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem("limit"));
    }

    private void pretendAnOlderCoderCoded(String article) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update coding set coder_version = '0.9.1' where article_id = ?::uuid")) {
            update.setString(1, article);
            update.executeUpdate();
        }
    }
}

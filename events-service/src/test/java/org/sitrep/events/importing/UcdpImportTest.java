package org.sitrep.events.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Json;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.serving.Api;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.identifiers.Ids;

@OnRealParts
class UcdpImportTest {
    private final String dataset = "UCDP " + Ids.next();

    @Inject
    Database database;

    @Test
    void takesWhatUcdpCodedAndGoesOnWhereAnImportBrokeOff() throws IOException {
        List<Map<String, String>> rows = UcdpRows.all();
        String whole = UcdpRows.table(rows);
        String broken = UcdpRows.table(rows.subList(0, 500)) + "\"a cell that never ends";

        Api.as("curator")
                .contentType("text/csv; charset=UTF-8")
                .body(broken)
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then()
                .statusCode(400);
        JsonNode rest = send(whole);
        JsonNode again = send(whole);

        assertThat(rest.get("known").intValue()).isEqualTo(500);
        assertThat(rest.get("imported").intValue()).isEqualTo(rows.size() - 500);
        assertThat(rest.get("refused").intValue()).isZero();
        assertThat(again.get("known").intValue()).isEqualTo(rows.size());
        assertThat(countedDead())
                .isEqualTo(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.get("best")))
                        .sum());
    }

    /** As its rows were told, each once. */
    private int countedDead() {
        return database.first("""
                        SELECT sum((told #>> '{killed,low}')::integer) AS dead
                        FROM imported_row JOIN report USING (article_id) WHERE dataset = ?
                        """, row -> row.getInt("dead"), dataset).orElseThrow();
    }

    private JsonNode send(String table) throws IOException {
        String report = Api.as("curator")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Json.MESSAGES.readTree(report.lines().toList().getLast());
    }
}

package org.sitrep.events.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.Json;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.serving.Api;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.identifiers.Ids;

@OnRealParts
class ImportsResourceTest {
    private static final String GED =
            "id,type_of_violence,side_a,side_b,country,adm_1,where_coordinates,latitude,longitude,where_prec,date_start,"
                    + "date_end,date_prec,deaths_a,deaths_b,deaths_civilians,best,high,low,source_date\n";
    private static final String ACLED =
            "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,civilian_targeting,country,"
                    + "admin1,location,latitude,longitude,geo_precision,fatalities,notes\n";

    @Inject
    Database database;

    private final LocalDate day = Days.own();
    private final String dataset = "Dataset " + Ids.next();

    @Test
    void takesUcdpsEventsWithTheDeadByTheirSides() {
        List<JsonNode> report = send(GED
                + "501,1,Government of Syria,IS,Syria,Homs governorate,Palmyra town,34.55,38.27,1,%1$s 00:00:00.000,%1$s,1,2,3,1,6,8,5,%1$s\n"
                        .formatted(day)
                + "502,3,IS,Civilians,Myanmar (Burma),,,,,,%1$s,%1$s,1,0,0,4,4,4,4,\n".formatted(day));

        assertThat(report).singleElement().satisfies(done -> {
            assertThat(done.get("result").textValue()).isEqualTo("done");
            assertThat(done.get("imported").intValue()).isEqualTo(2);
        });
        events("SY")
                .body("items", hasSize(1))
                .body("items[0].sub_event_type", equalTo("Armed clash"))
                .body("items[0].place.name", equalTo("Palmyra town"))
                .body("items[0].killed.best", equalTo(6))
                .body("items[0].killed.high", equalTo(8))
                .body("items[0].codes.ucdp_type_of_violence", equalTo(1))
                .body("items[0].sources[0].publisher", equalTo(dataset));
        events("MM").body("items[0].civilian_targeting", equalTo(true));
        Api.as("admin")
                .get("/v1/audit?action=import&about=" + dataset)
                .then()
                .body("items", hasSize(1))
                .body("items[0].details.rows.IMPORTED", equalTo(2));
    }

    @Test
    void takesTablesInTheShapeOfAcledsWithoutTheirNotes() {
        send(ACLED
                + "XYZ1,%s,1,Battles,Armed clash,Northern Front,Border Guard,,Chad,Kanem,Mao,14.1,15.3,1,7,A note\n"
                        .formatted(day));

        String found =
                events("TD").body("items[0].killed.best", equalTo(7)).extract().asString();
        assertThat(found).contains("Northern Front").doesNotContain("A note");
    }

    @Test
    void takesWhatItGaveAway() {
        send(ACLED
                + "XYZ2,%s,1,Battles,Attack,Northern Front,Civilians,Civilian targeting,Niger,Diffa,Bosso,0.0005,13.3,1,7,\n"
                        .formatted(day));
        String own = Api.asAnalyst()
                .get("/v1/events?format=csv&country=NE&from=" + day + "&to=" + day)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<JsonNode> report = send(own);

        assertThat(report.getLast().get("imported").intValue()).isEqualTo(1);
        events("NE").body("items[0].killed.best", equalTo(7));
    }

    @Test
    void knowsARowAgainAndRevisesWhatItSaysOtherwise() {
        String row = ACLED
                + "XYZ3,%s,1,Battles,Armed clash,Northern Front,Border Guard,,Kenya,Garissa,Dadaab,0.1,40.3,1,%d,\n";
        send(row.formatted(day, 2));

        List<JsonNode> again = send(row.formatted(day, 2));
        List<JsonNode> other = send(row.formatted(day, 5));

        assertThat(again.getLast().get("known").intValue()).isEqualTo(1);
        assertThat(other.getLast().get("revised").intValue()).isEqualTo(1);
        events("KE").body("items", hasSize(1)).body("items[0].killed.best", equalTo(5));
    }

    @Test
    void refusesARowWithEveryReasonAndTakesTheOthers() {
        List<JsonNode> report = send(ACLED
                + "XYZ4,yesterday,1,Battles,Duel,Northern Front,,,Atlantis,,,91,0,1,-3,\n"
                + "XYZ5,%s,1,Battles,Armed clash,Northern Front,,,Mali,Gao,Gao,16.2,0,1,3,\n".formatted(day)
                + "XYZ6,%s,1\n".formatted(day));

        assertThat(report).hasSize(3);
        assertThat(report.getFirst().get("line").intValue()).isEqualTo(2);
        assertThat(report.getFirst().get("row").textValue()).isEqualTo("XYZ4");
        assertThat(report.getFirst().at("/problem/violations").findValuesAsText("parameter"))
                .contains("event_date", "sub_event_type", "country", "latitude", "fatalities");
        assertThat(report.get(1).at("/problem/detail").textValue()).contains("3 cells");
        assertThat(report.getLast().get("imported").intValue()).isEqualTo(1);
        assertThat(report.getLast().get("refused").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "id,id\n1,2\n"})
    void refusesATableThatItDoesNotKnow(String table) {
        Api.as("curator")
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void keepsTheRowsBeforeATableBreaksAndTakesTheOthersWhenItIsMended() {
        String good = "QQ1,%1$s,1,x,Attack,One,,,Jordan,,Mafraq,32.3,36.2,1,0,\n".formatted(day);
        String open = "QQ2,%1$s,1,x,Attack,\"Two,,,Jordan,,Karak,31.2,35.7,1,0,\n".formatted(day);

        post((ACLED + good + open).getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("Sent again"));

        JsonNode done = send(ACLED + good + open.replace("\"", "")).getLast();
        assertThat(done.get("known").intValue()).isEqualTo(1);
        assertThat(done.get("imported").intValue()).isEqualTo(1);
    }

    @Test
    void refusesATableThatIsNotInUtf8() {
        String row = "QQ3,%s,1,x,Attack,Kämpfer,,,Jordan,,Irbid,32.5,35.8,1,0,\n".formatted(day);

        post((ACLED + row).getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void passesOverEmptyLinesAndNamesARowByItsIdWhereverThatStands() {
        String header = "event_date,event_id_cnty,sub_event_type,actor1,country,location,fatalities\n";
        String row = "%s,QQ4,Attack,One,Jordan,Irbid,many\n\n".formatted(day);

        List<JsonNode> report = send(header + "\n" + row);

        assertThat(report).hasSize(2);
        assertThat(report.getFirst().get("row").textValue()).isEqualTo("QQ4");
    }

    @Test
    void refusesAFieldThatIsHugeAndTakesItsNeighbours() {
        String huge = "QQ5,%s,1,x,Attack,%s,,,Jordan,,Irbid,32.5,35.8,1,0,\n".formatted(day, "x".repeat(1 << 20));
        String good = "QQ6,%1$s,1,x,Attack,One,,,Jordan,,Mafraq,32.3,36.2,1,0,\n".formatted(day);

        List<JsonNode> report = send(ACLED + huge + good);

        assertThat(report.getFirst().at("/problem/violations").findValuesAsText("parameter"))
                .containsExactly("actor1");
        assertThat(report.getLast().get("imported").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "event_date, 0000-01-01",
        "event_date, 0999-12-31",
        "event_date, 3000-01-01",
        "event_date, 9999-12-31",
        "event_date, -001-01-01",
        "actor1, O\0ne",
        "event_id_cnty, Q\0Q",
        "location, Irb\u00ED\u00A0\u00BDid", // as bytes of UTF-8 half a character
        "event_id_cnty, Q\u00ED\u00B0\u0080Q",
        "geo_precision, 0",
        "geo_precision, 4",
        "fatalities, 2147483648"
    })
    void refusesARowForAValueThatCannotBeStoredAndTakesItsNeighbours(String column, String value) {
        String header = "event_id_cnty,event_date,sub_event_type,actor1,country,location,latitude,longitude,"
                + "geo_precision,fatalities\n";
        String row = "QQ%%d,%s,Attack,One,Jordan,Irbid,32.5,35.8,1,0\n".formatted(day);
        List<String> names = List.of(header.strip().split(","));
        String[] cells = row.formatted(8).strip().split(",");
        cells[names.indexOf(column)] = value;

        String table = header + row.formatted(7) + String.join(",", cells) + "\n" + row.formatted(9);
        List<JsonNode> report = send(table.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(report).hasSize(2);
        assertThat(report.getFirst().get("line").intValue()).isEqualTo(3);
        assertThat(report.getFirst().at("/problem/violations").findValuesAsText("parameter"))
                .containsOnly(column);
        assertThat(report.getLast().get("imported").intValue()).isEqualTo(2);
    }

    @Test
    void refusesTheRowThatCannotBeStoredForWhatNobodyForesaw() {
        StringBuilder table = new StringBuilder(ACLED);
        for (int number = 0; number < 30; number++) {
            table.append("%s,%s,1,x,Attack,One,,,Jordan,,Irbid,32.5,35.8,1,0,\n"
                    .formatted(number == 21 ? "UNFORESEEN" : "R" + number, day));
        }

        List<JsonNode> report = Unforeseen.in(database, () -> send(table.toString()));

        assertThat(report).hasSize(2);
        assertThat(report.getFirst().get("line").intValue()).isEqualTo(23);
        assertThat(report.getFirst().get("row").textValue()).isEqualTo("UNFORESEEN");
        assertThat(report.getFirst().at("/problem/detail").textValue()).contains("cannot be stored");
        assertThat(report.getLast().get("imported").intValue()).isEqualTo(29);
    }

    @Test
    void isForCuratorsAndAdmins() {
        Api.as("admin")
                .contentType("text/csv")
                .body(ACLED)
                .post("/v1/imports")
                .then()
                .statusCode(200);
        Api.asAnalyst()
                .contentType("text/csv")
                .body(ACLED)
                .post("/v1/imports")
                .then()
                .statusCode(403)
                .body("detail", containsString("curator"));
    }

    private ValidatableResponse post(byte[] table) {
        return Api.as("curator")
                .contentType("text/csv")
                .body(table)
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then();
    }

    private List<JsonNode> send(String table) {
        return send(table.getBytes(StandardCharsets.UTF_8));
    }

    private List<JsonNode> send(byte[] table) {
        String report = post(table).statusCode(200).extract().asString();
        List<JsonNode> lines = new ArrayList<>();
        report.lines().forEach(line -> lines.add(read(line)));
        return lines;
    }

    private static JsonNode read(String line) {
        try {
            return Json.MESSAGES.readTree(line);
        } catch (JsonProcessingException ours) {
            throw new AssertionError(ours);
        }
    }

    private ValidatableResponse events(String country) {
        return Api.asAnalyst()
                .get("/v1/events?country=" + country + "&from=" + day + "&to=" + day)
                .then()
                .statusCode(200);
    }
}

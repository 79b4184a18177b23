package org.sitrep.events.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.Json;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;

/** Lists longer than a page, taken away whole. */
@OnRealParts
class WholeListsTest {
    private static final int EVENTS = 130;

    @Inject
    Desk desk;

    private Article article;
    private String own;

    @BeforeEach
    void given() {
        LocalDate day = Days.own();
        Told[] told = new Told[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            told[i] = Told.strike()
                    .on(day.plusDays(i % 30))
                    .at("Village \"" + i + "\"", "SY", 34 + i / 100.0, 40)
                    .by("Northern Front")
                    .killed(i);
        }
        article = Article.by("One").on(day).telling(told).counting(Claims.troops(900, "SY", day));
        desk.take(article);
        own = "article=" + article.id();
    }

    @Test
    void notesWhoTookAListAway() {
        get("/v1/events?format=csv&" + own);

        Api.as("admin")
                .get("/v1/audit?action=export&who=local-analyst&limit=10")
                .then()
                .statusCode(200)
                .body("items.findAll { it.details.query.contains('" + article.id() + "') }.size()", equalTo(1));
    }

    @Test
    void givesEveryRecordALineWithoutALimit() throws IOException {
        String lines = get("/v1/events?format=ndjson&" + own)
                .contentType("application/x-ndjson")
                .header("Known-At", notNullValue())
                .header("Content-Disposition", containsString("events.ndjson"))
                .extract()
                .asString();

        Map<String, JsonNode> whole = new HashMap<>();
        for (String line : lines.lines().toList()) {
            JsonNode record = Json.MESSAGES.readTree(line);
            whole.put(record.get("id").textValue(), record);
        }
        JsonNode page = Json.MESSAGES.readTree(
                get("/v1/events?limit=500&" + own).extract().asString());
        assertThat(whole).hasSize(EVENTS);
        assertThat(page.get("items"))
                .allSatisfy(record ->
                        assertThat(whole.get(record.get("id").textValue())).isEqualTo(record));
    }

    @Test
    void putsTheClaimsBesideThemWhereTheyAreAskedFor() throws IOException {
        String lines =
                get("/v1/events?format=ndjson&include=claims&" + own).extract().asString();

        assertThat(lines.lines()).hasSize(EVENTS).allSatisfy(line -> {
            JsonNode claim = Json.MESSAGES.readTree(line).get("claims").get(0);
            assertThat(claim.at("/evidence/0/sentence").textValue()).isEqualTo(Article.SENTENCE);
        });
    }

    @Test
    void isATableWithTagsBelowTheHeader() {
        String csv = get("/v1/events?format=csv&hxl=true&sort=killed&" + own)
                .extract()
                .asString();

        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(EVENTS + 2);
        assertThat(lines.get(0)).startsWith("id,revision,");
        assertThat(lines.get(1)).startsWith("\"#event+id\",");
        assertThat(lines.get(2)).contains("Village \"\"0\"\"");
    }

    @Test
    void isAMap() {
        get("/v1/events?format=geojson&" + own)
                .contentType(startsWith("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(EVENTS))
                .body("features.geometry.coordinates", hasItem(List.of(40.0f, 34.0f)))
                .body("features.properties.killed.best", hasItem(129));
    }

    @Test
    void isAParquetFile(@TempDir Path folder) throws IOException {
        byte[] file = get("/v1/events?format=parquet&" + own)
                .contentType("application/vnd.apache.parquet")
                .extract()
                .asByteArray();

        List<Map<String, Object>> rows = read(Files.write(folder.resolve("events.parquet"), file));

        assertThat(rows).hasSize(EVENTS).allSatisfy(row -> {
            assertThat(row).containsEntry("country", "SY").containsEntry("longitude", 40.0);
            assertThat(row.get("place")).isEqualTo("Village \"" + row.get("killed_best") + "\"");
            assertThat(row).doesNotContainKey("injured_best");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "parquet"})
    void givesClaimsAndObservationsAlike(String format) {
        assertThat(get("/v1/casualty-claims?format=" + format + "&" + own)
                        .extract()
                        .asByteArray())
                .isNotEmpty();
        assertThat(get("/v1/force-levels?format=" + format + "&" + own)
                        .extract()
                        .asByteArray())
                .isNotEmpty();
        assertThat(get("/v1/tempo-claims?format=" + format + "&" + own)
                        .extract()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void staysAPageWithALimit() {
        String csv = get("/v1/events?format=csv&limit=10&" + own)
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(11);
    }

    @Test
    void hasNoPagesOfParquet() {
        Api.asAnalyst()
                .get("/v1/events?format=parquet&limit=10")
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem("format"));
    }

    @Test
    void showsTheStateAskedFor() {
        var before = desk.recordedAt(desk.events(article).getFirst().id(), 1).minusMillis(1);

        String lines = get("/v1/events?format=ndjson&known_at=" + before + "&" + own)
                .extract()
                .asString();

        assertThat(lines).isEmpty();
    }

    private static ValidatableResponse get(String path) {
        return Api.asAnalyst().urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    private static List<Map<String, Object>> read(Path file) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>> hydrator = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new HashMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String heading, Object value) {
                if (value != null) {
                    row.put(heading, value);
                }
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (var rows = ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(hydrator))) {
            return new ArrayList<>(rows.toList());
        }
    }
}

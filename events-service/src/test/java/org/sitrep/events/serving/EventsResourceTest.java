package org.sitrep.events.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;

@OnRealParts
class EventsResourceTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void showsOneEventWithBothSources() {
        Article one = Article.by("One").on(day).telling(told().killed(3));
        Article other = Article.by("Other").on(day).telling(told().killed(5));
        desk.take(one, other);

        Api.asAnalyst()
                .get("/v1/events?include=claims&" + thatDay())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next_cursor", nullValue())
                .body("items[0].source_count", equalTo(2))
                .body("items[0].sources.publisher", contains("One", "Other"))
                .body("items[0].killed.low", equalTo(3))
                .body("items[0].killed.high", equalTo(5))
                .body("items[0].killed.method", equalTo("ucdp_best"))
                .body("items[0].claims.count.low", contains(3, 5))
                .body("items[0].claims[0].evidence[0].sentence", equalTo(Article.SENTENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "country=SY, true",
        "'country=IQ,SY', true",
        "country=JO, false",
        "sub_event_type=Air/drone strike, true",
        "event_type=Battles, false",
        "disorder_type=Political violence, true",
        "actor=northern front, true",
        "attacker=nf-1, true",
        "attacker=border guard, false",
        "target=Border Guard, true",
        "weapon=drone, true",
        "'weapon=rocket,mortar', false",
        "outcome=succeeded, true",
        "civilian_targeting=false, true",
        "civilian_targeting=true, false",
        "reporting=main, true",
        "reporting=background, false",
        "killed_min=6, true",
        "killed_min=7, false",
        "min_sources=1, true",
        "min_sources=2, false",
        "confidence_min=0.8, true",
        "confidence_min=0.81, false",
        "grade=weak, true",
        "'grade=confirmed,fair', false",
        "status=reported, true",
        "status=retracted, false",
        "updated_since=2020-01-01T00:00:00Z, true",
        "updated_since=2999-01-01T00:00:00Z, false",
        "q=marouf front, true",
        "q=elsewhere, false",
        "q=drone, true",
        "q=air/drone, true",
        "q=drone/air, false",
        "q=marouf -air/drone, false",
        "q=marouf -drone/air, true",
        "q=national, true",
        "q=u.s. national, false",
        "'bbox=40,35,41,36', true",
        "'bbox=41,35,42,36', false",
        "'bbox=170,-10,41,36', true",
        "victims=civilians, true",
        "victims=unknown, true",
        "'victims=attackers,targets', false"
    })
    void filters(String filter, boolean found) {
        Article article = Article.by("One")
                .on(day)
                .telling(Told.strike()
                        .on(day)
                        .at("Tel Marouf", "SY", 35.1, 40.4)
                        .by("Northern Front", "nf-1")
                        .against("Border Guard")
                        .against("F.S. National/Civil Guard")
                        .with(Weapon.DRONE)
                        .killed(6)
                        .killedOf("Villagers", true, 2));
        desk.take(article);
        String[] parts = filter.split("=", 2);

        List<Object> items = Api.asAnalyst()
                .queryParam("article", article.id())
                .queryParam(parts[0], parts[1])
                .get("/v1/events")
                .then()
                .statusCode(200)
                .extract()
                .path("items");

        assertThat(items).hasSize(found ? 1 : 0);
    }

    /** Tel Marouf lies 38 km from 35 north, 40 east; across the antimeridian near is near all the same. */
    @ParameterizedTest
    @CsvSource({
        "'35,40', 39, true",
        "'35,40', 37, false",
        "'35.1,40.4', 0, true",
        "'-16.5,-179.9', 30, true",
        "'-16.5,-179.9', 20, false"
    })
    void findsWhatIsNear(String point, String radius, boolean found) {
        Article article = Article.by("One")
                .on(day)
                .telling(
                        point.startsWith("-")
                                ? Told.strike().on(day).at("Taveuni", "FJ", -16.5, 179.9)
                                : Told.strike().on(day).at("Tel Marouf", "SY", 35.1, 40.4));
        desk.take(article);

        Api.asAnalyst()
                .queryParam("article", article.id())
                .queryParam("near", point)
                .queryParam("radius_km", radius)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(found ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2024-13-01",
                "country=Syria",
                "event_type=Skirmish",
                "killed_min=-1",
                "confidence_min=2",
                "civilian_targeting=yes",
                "bbox=1,2,3",
                "bbox=1,50,2,40",
                "near=35,40",
                "radius_km=5",
                "near=91,40&radius_km=5",
                "victims=soldiers",
                "article=7",
                "updated_since=yesterday",
                "known_at=2999-01-01T00:00:00Z",
                "sort=alphabet",
                "include=everything",
                "limit=0",
                "limit=10001",
                "cursor=abc",
                "format=xml",
                "min_sources=x",
                "q=%00",
                "country=%00",
                "attacker=a%00b",
                "colour=red"
            })
    void refusesAParameterThatIsWrongAndNamesIt(String query) {
        String name = query.substring(0, query.indexOf('='));

        Api.asAnalyst()
                .urlEncodingEnabled(false)
                .get("/v1/events?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.toString()", containsString(name))
                .body("trace_id", notNullValue());
    }

    @Test
    void tellsEveryViolationAtOnce() {
        Api.asAnalyst()
                .get("/v1/events?from=x&country=y&weapon=z")
                .then()
                .statusCode(400)
                .body("violations", hasSize(3));
    }

    @Test
    void hidesRetractedEventsUnlessAskedForThem() {
        Article article = Article.by("One").on(day).telling(told());
        desk.take(article);
        desk.take(article.telling().coded(2));

        Api.asAnalyst().get("/v1/events?article={id}", article.id()).then().body("items", empty());
        Api.asAnalyst()
                .get("/v1/events?article={id}&status=retracted", article.id())
                .then()
                .body("items.status", contains("retracted"));
    }

    @Test
    void walksEveryRecordOnceWhileOthersAreWritten() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(Article.by("One").on(day).telling(town(i).killed(10 + i)));
        }
        desk.take(articles.toArray(Article[]::new));
        List<String> seen = new ArrayList<>();
        String next = "/v1/events?limit=5&sort=killed&country=TD&from=" + day + "&to=" + day;

        int page = 0;
        while (next != null) {
            Response answer = Api.asAnalyst().urlEncodingEnabled(false).get(next);
            seen.addAll(answer.then().statusCode(200).extract().path("items.id"));
            String link = answer.getHeader("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            // The last moves to the front and the first to the end, one goes and one comes.
            if (page++ == 0) {
                desk.take(articles.getLast().telling(town(11).killed(1)).coded(2));
                desk.take(articles.getFirst().telling(town(0).killed(25)).coded(2));
                desk.take(articles.get(7).telling().coded(2));
                desk.take(Article.by("One").on(day).telling(town(99).killed(30)));
            }
        }

        assertThat(page).isEqualTo(3);
        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        desk.take(
                Article.by("One").on(day).telling(Told.strike().on(day).at("Tel Marouf", "SY")),
                Article.by("One").on(day).telling(Told.strike().on(day).at("Rawa", "IQ")));
        String cursor = Api.asAnalyst().get("/v1/events?limit=1&" + thatDay()).path("next_cursor");

        Api.asAnalyst()
                .get("/v1/events?limit=1&country=SY&cursor={cursor}", cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:sitrep:problem:invalid-cursor"));
    }

    @Test
    void answersAsItWasKnownAtAnInstant() {
        Article first = Article.by("One").on(day).telling(told().killed(3));
        desk.take(first);
        var event = desk.events(first).getFirst();
        Article second = Article.by("Other").on(day).telling(told().killed(9));
        desk.take(second);

        Api.asAnalyst()
                .get("/v1/events?include=claims&" + thatDay() + "&known_at=" + event.recordedAt())
                .then()
                .statusCode(200)
                .body("items.revision", contains(1))
                .body("items[0].killed.high", equalTo(3))
                .body("items[0].claims", hasSize(1));
        Api.asAnalyst()
                .get("/v1/events?" + thatDay() + "&known_at="
                        + event.recordedAt().minusMillis(1))
                .then()
                .body("items", empty());
    }

    @Test
    void writesCsvWithTagsNdjsonAndGeojson() {
        desk.take(Article.by("One")
                .on(day)
                .telling(
                        Told.strike().on(day).at("Tel Marouf", "SY", 35.1, 40.4).killed(3)));
        String query = "/v1/events?" + thatDay();

        String csv = Api.asAnalyst().get(query + "&format=csv&hxl=true").asString();
        String ndjson =
                Api.asAnalyst().accept("application/x-ndjson").get(query).asString();

        assertThat(csv.lines()).hasSize(3).element(1).asString().startsWith("\"#event+id\"");
        assertThat(csv.lines().toList().getLast()).contains("Tel Marouf");
        assertThat(ndjson.lines()).hasSize(1).allMatch(line -> line.startsWith("{") && line.contains("Tel Marouf"));
        Api.asAnalyst()
                .get(query + "&format=geojson")
                .then()
                .body("type", equalTo("FeatureCollection"))
                .body("features[0].geometry.coordinates", contains(40.4f, 35.1f))
                .body("features.properties.place.name", everyItem(equalTo("Tel Marouf")))
                .body("features.properties.place.name", hasItem("Tel Marouf"));
    }

    private Told town(int number) {
        return Told.strike().on(day).at("Town " + number, "TD");
    }

    private String thatDay() {
        return "from=" + day + "&to=" + day;
    }

    @ParameterizedTest
    @ValueSource(strings = {"events?include=claims&", "events?format=csv&", "casualty-claims?", "force-levels?"})
    void answersNothingNewToWhoHasIt(String list) {
        desk.take(Article.by("One").on(day).telling(told().killed(3)));
        String question = "/v1/" + list + thatDay();
        String tag =
                Api.asAnalyst().get(question).then().statusCode(200).extract().header("ETag");

        Api.asAnalyst().header("If-None-Match", tag).get(question).then().statusCode(304);

        desk.take(Article.by("Other").on(day).telling(told().killed(5)));
        Api.asAnalyst()
                .header("If-None-Match", tag)
                .get("/v1/events?" + thatDay())
                .then()
                .statusCode(200);
    }

    @Test
    void answersNothingNewOfAPageThatIsNotTheLast() {
        desk.take(Article.by("One").on(day).telling(told().killed(3), told().at("Zummar", "IQ")));
        String question = "/v1/events?limit=1&" + thatDay();
        String tag = Api.asAnalyst()
                .get(question)
                .then()
                .statusCode(200)
                .body("next_cursor", notNullValue())
                .extract()
                .header("ETag");

        Api.asAnalyst().header("If-None-Match", tag).get(question).then().statusCode(304);
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

package org.sitrep.events.republishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.serving.Api;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.taking.Desk;
import org.sitrep.events.taking.Log;

@OnRealParts
class RepublicationsTest {
    private static final Duration SOON = Duration.ofMinutes(3);

    @Inject
    Desk desk;

    @Inject
    Database database;

    @Inject
    Republications republications;

    private final LocalDate day = Days.own();

    @Test
    void tellsEveryRevisionAgainAsItWasToldButForTheEpoch() {
        Article article = Article.by("One")
                .on(day)
                .telling(told().killed(3))
                .claiming(Claims.cumulative(190, day, day))
                .claiming(Claims.firstSince(day.minusDays(70), day))
                .counting(Claims.troops(900, "SY", day));
        desk.take(article, Article.by("Other").on(day).telling(told().killed(5)));

        int epoch = Api.as("admin")
                .post("/v1/republications")
                .then()
                .statusCode(202)
                .extract()
                .path("epoch");

        awaitEnd(epoch);
        await().atMost(SOON).until(() -> told(epoch).keySet().containsAll(recorded()));
        Map<String, RecordChanged> anew = told(epoch);
        Map<String, RecordChanged> before = messages().stream()
                .filter(each -> each.epoch() < epoch && anew.containsKey(key(each)))
                .collect(Collectors.toMap(RepublicationsTest::key, each -> each, (first, again) -> first));
        assertThat(before).isNotEmpty();
        before.forEach((key, message) -> assertThat(anew.get(key))
                .usingRecursiveComparison()
                .ignoringFields("epoch")
                .isEqualTo(message));
        Api.as("admin").get("/v1/audit?action=republish").then().body("items.details.epoch", hasItem(epoch));
    }

    @Test
    void tellsWhatIsRecordedLaterUnderTheNewEpoch() {
        int epoch = Api.as("admin").post("/v1/republications").then().extract().path("epoch");

        Article later = Article.by("One").on(day).telling(told().killed(3));
        desk.take(later);

        String first = desk.events(later).getFirst().id() + " 1";
        await().atMost(SOON).until(() -> told(epoch).containsKey(first));
    }

    @Test
    void goesOnWithWhatAnotherReplicaBeganAndDiedOver() {
        desk.take(Article.by("One").on(day).telling(told().killed(3)));

        int epoch = QuarkusTransaction.requiringNew()
                .call(() -> republications.begin("gone"))
                .epoch();

        awaitEnd(epoch);
        await().atMost(SOON).until(() -> told(epoch).keySet().containsAll(recorded()));
    }

    @Test
    void isForAdminsAlone() {
        for (String role : List.of("analyst", "curator", "submitter")) {
            Api.as(role).post("/v1/republications").then().statusCode(403);
        }
        Api.as("admin").get("/v1/republications/7").then().statusCode(404);
        Api.as("admin").get("/v1/republications/latest").then().statusCode(404);
    }

    private void awaitEnd(int epoch) {
        await().atMost(SOON)
                .until(
                        () -> Api.as("admin")
                                .get("/v1/republications/" + epoch)
                                .then()
                                .statusCode(200)
                                .extract()
                                .path("ended_at"),
                        Objects::nonNull);
    }

    private List<String> recorded() {
        return database.query(
                "SELECT record_id, revision FROM revision",
                row -> Documents.id(row, "record_id") + " " + row.getInt("revision"));
    }

    private static Map<String, RecordChanged> told(int epoch) {
        return messages().stream()
                .filter(each -> each.epoch() == epoch)
                .collect(Collectors.toMap(RepublicationsTest::key, each -> each, (first, again) -> first));
    }

    private static List<RecordChanged> messages() {
        return Log.read(Topics.RECORDS_CHANGED, any -> true).stream()
                .map(each -> Documents.read(each.value(), RecordChanged.class))
                .toList();
    }

    private static String key(RecordChanged message) {
        return message.id() + " " + message.revision();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY");
    }
}

package org.sitrep.ingest.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.asPartner;
import static org.sitrep.ingest.Door.json;
import static org.sitrep.ingest.Door.send;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.messages.ArticleReceived;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Log;
import org.sitrep.ingest.Texts;

/** From an article that waits to a coding that is told. */
@IngestTest
class CodingTest {

    @Test
    void codesAnArticleOffTheRequestAndTellsOfIt() {
        var id = accepted(Map.of(
                "title",
                "Strike near al-Omar",
                "text",
                Texts.fresh(),
                "url",
                Texts.freshUrl(),
                "published_at",
                "2024-04-23"));

        Awaiting.status(id, "coded");

        as("submitter")
                .get("/v1/articles/" + id)
                .then()
                .body("coding.coder.name", equalTo("sitrep"), "coding_number", equalTo(1), "coded_at", notNullValue())
                .body("coding.published_on.date", equalTo("2024-04-23"), "coding.published_on.basis", equalTo("given"));
        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id))
                        .singleElement()
                        .satisfies(coded -> {
                            assertThat(coded.articleId()).hasToString(id);
                            assertThat(coded.codingNumber()).isEqualTo(1);
                            assertThat(coded.article().senders()).containsExactly("local-submitter");
                            assertThat(coded.coding().events())
                                    .isNotEmpty()
                                    .allSatisfy(event -> assertThat(event.evidence())
                                            .isNotEmpty()
                                            .allSatisfy(evidence -> assertThat(coded.sentences())
                                                    .anyMatch(sentence -> sentence.start() <= evidence.start()
                                                            && evidence.end() <= sentence.end())));
                        }));
    }

    @Test
    void rejectsAnArticleThatItsSenderSaysIsInAnotherLanguage() {
        var id = accepted(Map.of("text", Texts.fresh(), "language", "fr"));

        Awaiting.status(id, "rejected");

        as("submitter")
                .get("/v1/articles/" + id)
                .then()
                .body("reason", equalTo("language_not_supported"), "reason_detail", notNullValue());
        assertThat(Log.codingsOf(id)).isEmpty();
    }

    @Test
    void codesOnceWhatItIsToldTwice() throws Exception {
        var id = accepted(Map.of("text", Texts.fresh()));
        var again = json(new ArticleReceived(UUID.fromString(id), 1, Instant.now()));
        Log.write("articles.received", id, again);
        Awaiting.status(id, "coded");
        Log.write("articles.received", id, again);

        as("admin").post("/v1/articles/" + id + "/recodings").then().statusCode(202);
        Awaiting.coding(id, 2);

        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id))
                        .extracting(coded -> coded.codingNumber())
                        .containsExactly(1, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"nonsense-%s                                                            | unreadable_message
            {"schema":"articles.received/9","article_id":"%s","coding_number":1,"received_at":"2026-01-01T00:00:00Z"} | unknown_schema
            {"schema":"articles.received/1","note":"%s","coding_number":1}           | incomplete_message
            {"schema":"articles.received/1","article_id":"%s","coding_number":0,"received_at":"2026-01-01T00:00:00Z"} | incomplete_message
            {"schema":"articles.received/1","article_id":"%s","coding_number":1,"received_at":"2026-01-01T00:00:00Z"} | article_unknown
            """)
    void setsAsideAMessageThatNoOneCanProcessAndCodesItsNeighbours(String form, String reason) throws Exception {
        var poison = form.formatted(UUID.randomUUID());
        var before = accepted(Map.of("text", Texts.fresh()));
        for (int copy = 0; copy < 3; copy++) {
            Log.write("articles.received", UUID.randomUUID().toString(), poison);
        }
        var after = accepted(Map.of("text", Texts.fresh()));

        var letter = Awaiting.deadLetter(poison);

        as("admin")
                .get("/v1/dead-letters?limit=1000")
                .then()
                .body(
                        "items.find { it.id == '" + letter + "' }.reason",
                        equalTo(reason),
                        "items.find { it.id == '" + letter + "' }.service",
                        equalTo("ingest-service"),
                        "items.find { it.id == '" + letter + "' }.topic",
                        equalTo("articles.received"));
        Awaiting.status(before, "coded");
        Awaiting.status(after, "coded");
    }

    @Test
    void tellsAgainWhoMaySeeAPrivateArticleWhenAnotherSendsIt() {
        var article = Map.of("text", Texts.fresh(), "visibility", "private");
        var id = accepted(article);
        Awaiting.status(id, "coded");

        send(asPartner("other-partner"), article).statusCode(200);

        Awaiting.soon()
                .untilAsserted(() -> assertThat(Log.codingsOf(id)).last().satisfies(coded -> {
                    assertThat(coded.codingNumber()).isEqualTo(2);
                    assertThat(coded.article().visibility()).isEqualTo(Visibility.PRIVATE);
                    assertThat(coded.article().senders()).containsExactly("local-submitter", "other-partner");
                }));
    }

    @Test
    void tellsVersionsAndCopiesOnwards() {
        var url = Texts.freshUrl();
        var text = Texts.fresh();
        var first = accepted(Map.of("text", text, "url", url));
        var second = accepted(Map.of("text", Texts.fresh(), "url", url));
        var copy = accepted(Map.of("text", text, "url", Texts.freshUrl()));

        Awaiting.soon().untilAsserted(() -> {
            assertThat(Log.codingsOf("\"article_id\":\"" + second + "\""))
                    .singleElement()
                    .satisfies(coded -> {
                        assertThat(coded.article().version()).isEqualTo(2);
                        assertThat(coded.article().supersedes()).hasToString(first);
                    });
            assertThat(Log.codingsOf("\"article_id\":\"" + copy + "\""))
                    .singleElement()
                    .satisfies(coded -> assertThat(coded.article().copyOf()).hasToString(first));
        });
    }
}

package org.sitrep.ingest.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.ingest.Door.NDJSON;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Json;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** Many articles in one stream. */
@IngestTest
class ArticleStreamTest {

    @Test
    void answersEveryLineInOrderAndLetsABadOneHarmNoOther() throws Exception {
        var text = Texts.fresh();
        var stream = String.join(
                "\n",
                json(Map.of("text", text)),
                "",
                "{\"text\": ",
                "{\"text\": \"\\u0000\"}",
                "   \r",
                json(Map.of("text", text)),
                "[]",
                json(Map.of("text", Texts.fresh(), "wrong", 1)),
                json(Map.of("text", Texts.fresh())));

        var answers = send(null, stream.getBytes(StandardCharsets.UTF_8));

        assertThat(answers).extracting(answer -> answer.get("line").asInt()).containsExactly(1, 3, 4, 6, 7, 8, 9);
        assertThat(answers)
                .extracting(answer -> answer.get("result").asText())
                .containsExactly("accepted", "refused", "refused", "known", "refused", "refused", "accepted");
        assertThat(answers.get(3).get("id")).isEqualTo(answers.get(0).get("id"));
        assertThat(answers.get(1).has("id")).isFalse();
        assertThat(answers.get(1).at("/problem/type").asText()).isEqualTo("urn:sitrep:problem:malformed-json");
        assertThat(answers.get(2).at("/problem/status").asInt()).isEqualTo(400);
        assertThat(answers.get(5).at("/problem/violations/0/pointer").asText()).isEqualTo("/wrong");
    }

    @Test
    void refusesALineOfBrokenUtf8AloneAndTakesTheOthers() throws Exception {
        var stream = new ByteArrayOutputStream();
        stream.writeBytes((json(Map.of("text", Texts.fresh())) + "\n").getBytes(StandardCharsets.UTF_8));
        stream.writeBytes(new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n'});
        stream.writeBytes(json(Map.of("text", Texts.fresh())).getBytes(StandardCharsets.UTF_8));

        var answers = send(null, stream.toByteArray());

        assertThat(answers)
                .extracting(answer -> answer.get("result").asText())
                .containsExactly("accepted", "refused", "accepted");
    }

    @Test
    void passesOverALineThatIsTooLong() throws Exception {
        var stream = json(Map.of("text", "a ".repeat(5 << 20))) + "\n" + json(Map.of("text", Texts.fresh()));

        var answers = send(null, stream.getBytes(StandardCharsets.UTF_8));

        assertThat(answers.get(0).at("/problem/status").asInt()).isEqualTo(413);
        assertThat(answers.get(1).get("result").asText()).isEqualTo("accepted");
    }

    @Test
    void takesManyMoreThanABatchHolds() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 330; line++) {
            lines.add(json(Map.of("text", Texts.fresh())));
        }

        var answers = send(null, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(answers)
                .hasSize(330)
                .allSatisfy(answer -> assertThat(answer.get("result").asText()).isEqualTo("accepted"));
        assertThat(answers.stream().map(answer -> answer.get("id")).distinct()).hasSize(330);
    }

    @Test
    void knowsEveryLineOfAStreamThatIsSentAgainWithItsKey() throws Exception {
        var key = UUID.randomUUID().toString();
        var stream = json(Map.of("text", Texts.fresh())) + "\n" + json(Map.of("text", Texts.fresh()));
        var first = send(key, stream.getBytes(StandardCharsets.UTF_8));

        var second = send(key, stream.getBytes(StandardCharsets.UTF_8));

        assertThat(second).extracting(answer -> answer.get("result").asText()).containsOnly("known");
        assertThat(second)
                .extracting(answer -> answer.get("id"))
                .isEqualTo(first.stream().map(answer -> answer.get("id")).toList());
    }

    @Test
    void answersAnEmptyStreamWithNothing() throws Exception {
        assertThat(send(null, new byte[] {'\n', '\n'})).isEmpty();
    }

    private static List<JsonNode> send(String key, byte[] stream) throws Exception {
        var caller = as("submitter").contentType(NDJSON).body(stream);
        if (key != null) {
            caller.header("Idempotency-Key", key);
        }
        var body = caller.post("/v1/articles")
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString();
        List<JsonNode> answers = new ArrayList<>();
        for (var line : body.lines().toList()) {
            answers.add(Json.MESSAGES.readTree(line));
        }
        return answers;
    }
}

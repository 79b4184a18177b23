package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.Topics;
import org.sitrep.events.samples.OnRealParts;

/** The contracts' own samples go in, and what comes out fits the contracts' schemas. */
@OnRealParts
class ContractsTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String ARTICLE = "0190a8b0-0000-7000-8000-000000000001";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    id -> contract(id.replace("urn:sitrep:schema:", "").replaceAll(":1$", "") + "/1.json")));

    @Test
    void whatIsConcludedFromTheSampleFitsTheSchema() {
        Log.send(ARTICLE, contract("articles.coded/valid/one-of-each.json"));

        await().atMost(SOON).until(() -> changes().size() >= 4);

        assertThat(changes())
                .allSatisfy(change ->
                        assertThat(violations("records.changed", change)).isEmpty());
        assertThat(changes())
                .anyMatch(change -> change.contains("\"type\":\"event\""))
                .anyMatch(change -> change.contains("\"type\":\"casualty_claim\""))
                .anyMatch(change -> change.contains("\"type\":\"force_level\""))
                .anyMatch(change -> change.contains("\"type\":\"tempo_claim\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-coding", "no-article"})
    void anInvalidSampleIsSetAside(String sample) {
        Log.send(sample, contract("articles.coded/invalid/" + sample + ".json"));

        await().atMost(SOON).until(() -> deadLetters(sample).size() == 1);

        assertThat(violations("dead-letters", deadLetters(sample).getFirst())).isEmpty();
    }

    private static List<String> changes() {
        return Log.read(Topics.RECORDS_CHANGED, each -> each.value().contains(ARTICLE)).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private static List<String> deadLetters(String key) {
        return Log.read(Topics.DEAD_LETTERS, each -> each.value().contains("\"" + key + "\"")).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private static List<Error> violations(String schema, String json) {
        return SCHEMAS.getSchema(SchemaLocation.of("urn:sitrep:schema:" + schema + ":1"))
                .validate(json, InputFormat.JSON);
    }

    private static String contract(String path) {
        try (InputStream file = ContractsTest.class.getResourceAsStream("/org/sitrep/contracts/schemas/" + path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

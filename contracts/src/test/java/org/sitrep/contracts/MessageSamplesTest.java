package org.sitrep.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.messages.Act;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.ArticleReceived;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;

/** Producer and consumer are held to the same documents: the schemas and the samples beside them. */
class MessageSamplesTest {
    static final Path SCHEMAS = Path.of("src/main/resources/org/sitrep/contracts/schemas");

    static final Map<String, Class<?>> TYPES = Map.of(
            "coding", Coding.class,
            "articles.received", ArticleReceived.class,
            "articles.coded", ArticleCoded.class,
            "records.changed", RecordChanged.class,
            "dead-letters", DeadLetter.class,
            "acts", Act.class);

    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(MessageSamplesTest::schemaText));

    static Stream<Path> validSamples() throws IOException {
        return samples("valid");
    }

    static Stream<Path> invalidSamples() throws IOException {
        return samples("invalid");
    }

    @ParameterizedTest
    @MethodSource("validSamples")
    void validSamplesFitSchemaAndType(Path sample) throws IOException {
        String text = Files.readString(sample);

        assertThat(violations(sample, text)).isEmpty();
        Object message = Json.MESSAGES.readValue(text, type(sample));
        String written = Json.MESSAGES.writeValueAsString(message);

        assertThat(Json.MESSAGES.readTree(written)).isEqualTo(Json.MESSAGES.readTree(text));
        assertThat(violations(sample, written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidSamples")
    void invalidSamplesAreRefusedBySchema(Path sample) throws IOException {
        assertThat(violations(sample, Files.readString(sample))).isNotEmpty();
    }

    @Test
    void everySchemaHasSamplesOfBothKinds() throws IOException {
        for (String name : TYPES.keySet()) {
            assertThat(samples("valid").filter(sample -> name.equals(schemaName(sample))))
                    .as("valid samples of " + name)
                    .isNotEmpty();
            assertThat(samples("invalid").filter(sample -> name.equals(schemaName(sample))))
                    .as("invalid samples of " + name)
                    .isNotEmpty();
        }
    }

    @Test
    void aNewerSendersKeysArePassedOver() throws IOException {
        String newer = """
                {"schema": "articles.received/1", "article_id": "0190a8b0-0000-7000-8000-000000000001",
                 "coding_number": 1, "received_at": "2024-04-23T14:02:11Z", "priority": "high"}""";

        ArticleReceived message = Json.MESSAGES.readValue(newer, ArticleReceived.class);

        assertThat(message.codingNumber()).isEqualTo(1);
    }

    @Test
    void aDoubledKeyIsRefused() {
        assertThatThrownBy(() -> Json.MESSAGES.readTree("{\"a\": 1, \"a\": 2}")).hasMessageContaining("Duplicate");
    }

    @Test
    void aRecordsTypeDecidesItsState() throws IOException {
        Path sample = SCHEMAS.resolve("records.changed/valid/event.json");

        RecordChanged change = Json.MESSAGES.readValue(Files.readString(sample), RecordChanged.class);

        assertThat(change.record()).isInstanceOf(EventRecord.class);
        assertThat(change.record().id()).isEqualTo(change.id());
    }

    @Test
    void aRecordsStateIsReadWhereverItsTypeStands() throws IOException {
        var text = Files.readString(SCHEMAS.resolve("records.changed/valid/event.json"));
        var typeLast = (ObjectNode) Json.MESSAGES.readTree(text);
        typeLast.set("type", typeLast.remove("type"));

        assertThat(Json.MESSAGES.readValue(typeLast.toString(), RecordChanged.class))
                .isEqualTo(Json.MESSAGES.readValue(text, RecordChanged.class));
    }

    @Test
    void aFaultWithinARecordIsNamedByItsPlace() throws IOException {
        var text = Files.readString(SCHEMAS.resolve("records.changed/valid/event.json"));
        var faulty = (ObjectNode) Json.MESSAGES.readTree(text);
        faulty.withObject("/record").put("event_type", "Picnics");
        var typeless = faulty.deepCopy();
        typeless.remove("type");

        assertThatThrownBy(() -> Json.MESSAGES.readValue(faulty.toString(), RecordChanged.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        fault -> assertThat(fault.getPath())
                                .extracting(JsonMappingException.Reference::getFieldName)
                                .containsExactly("record", "event_type"));
        assertThatThrownBy(() -> Json.MESSAGES.readValue(typeless.toString(), RecordChanged.class))
                .isInstanceOf(JsonMappingException.class);
    }

    private static List<Error> violations(Path sample, String json) {
        var schema = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("urn:sitrep:schema:" + schemaName(sample) + ":1"));
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(execution -> execution.formatAssertionsEnabled(true)));
    }

    private static String schemaText(String id) {
        String name = id.replace("urn:sitrep:schema:", "").replaceAll(":1$", "");
        try {
            return Files.readString(SCHEMAS.resolve(name).resolve("1.json"));
        } catch (IOException missing) {
            throw new IllegalStateException("No schema " + id, missing);
        }
    }

    private static Stream<Path> samples(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(file -> file.getParent().endsWith(kind)).sorted().toList().stream();
        }
    }

    private static String schemaName(Path sample) {
        return sample.getParent().getParent().getFileName().toString();
    }

    private static Class<?> type(Path sample) {
        Class<?> type = TYPES.get(schemaName(sample));
        if (type == null) {
            throw new IllegalStateException("No type for " + sample);
        }
        return type;
    }
}

package org.sitrep.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/** The document as it is given out, put together anew when it has become old. */
@ApplicationScoped
class PublicDocument {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    /** Both forms of one state. */
    record Texts(String json, String yaml, Instant goodUntil) {}

    private final ServiceDocuments services;
    private final OpenApiSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Texts texts = new Texts("", "", Instant.MIN);

    PublicDocument(ServiceDocuments services, OpenApiSettings settings, ObjectMapper json, Clock clock) {
        this.services = services;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Waits for the services where the last state is too old; then only one caller asks, and the others wait for its answer. */
    Texts now() {
        if (isGood(texts)) {
            return texts;
        }
        asking.lock();
        try {
            if (!isGood(texts)) {
                texts = join();
            }
            return texts;
        } finally {
            asking.unlock();
        }
    }

    private boolean isGood(Texts candidate) {
        return clock.instant().isBefore(candidate.goodUntil());
    }

    private Texts join() {
        var answers = services.ask();
        var complete = answers.stream().allMatch(ServiceDocument::answering);
        var joined = JoinedDocument.of(frame(), answers);
        try {
            return new Texts(
                    json.writeValueAsString(joined),
                    YAML.writeValueAsString(joined),
                    clock.instant().plus(complete ? settings.keep() : settings.keepIncomplete()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode frame() {
        try (var source = Objects.requireNonNull(PublicDocument.class.getResourceAsStream("/openapi/frame.yaml"))) {
            var frame = (ObjectNode) YAML.readTree(source);
            frame.withObject("/components/securitySchemes/client/flows/clientCredentials")
                    .put("tokenUrl", settings.tokenUrl());
            return frame;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

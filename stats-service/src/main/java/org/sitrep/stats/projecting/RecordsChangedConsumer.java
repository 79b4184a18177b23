package org.sitrep.stats.projecting;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.Failure;
import org.sitrep.stats.copying.ServedTables;
import org.sitrep.stats.reading.ReadModelException;

/**
 * Applies the log, some hundred messages of what one poll brought in a transaction. When that fails, whoever's fault it is,
 * they are taken one by one in the manner of every consumer, so that one bad message holds up or loses no other.
 */
@ApplicationScoped
class RecordsChangedConsumer {
    /** Enough that a transaction costs little beside its rows. */
    private static final int TOGETHER = 500;

    /** Parts that are read while one is written; what has been read takes heap. */
    private static final int AHEAD = 2;

    private final AgroalDataSource database;
    private final Projector projector;
    private final AppliedOffsets offsets;
    private final Consuming consuming;
    private final ProjectionMetrics metrics;
    private final ExecutorService reading = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("reading-", 0).daemon().factory());

    RecordsChangedConsumer(
            AgroalDataSource database,
            Projector projector,
            AppliedOffsets offsets,
            Consuming consuming,
            ProjectionMetrics metrics) {
        this.database = database;
        this.projector = projector;
        this.offsets = offsets;
        this.consuming = consuming;
        this.metrics = metrics;
    }

    @Incoming("records-changed")
    @Blocking // in order, and so not on virtual threads, which would overtake each other
    void apply(ConsumerRecords<String, String> polled) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        polled.forEach(records::add);
        var underWay = new ArrayDeque<Part>();
        for (int from = 0; from < records.size(); from += TOGETHER) {
            underWay.add(read(records.subList(from, Math.min(from + TOGETHER, records.size()))));
            if (underWay.size() > AHEAD) {
                write(underWay.remove());
            }
        }
        underWay.forEach(this::write);
    }

    /** Messages that are written together. */
    private record Part(List<ConsumerRecord<String, String>> messages, CompletableFuture<List<Revision>> revisions) {}

    private Part read(List<ConsumerRecord<String, String>> messages) {
        return new Part(
                messages,
                CompletableFuture.supplyAsync(
                        () -> messages.stream()
                                .map(RecordsChangedConsumer::revision)
                                .toList(),
                        reading));
    }

    private static Revision revision(ConsumerRecord<String, String> message) {
        try {
            return Revision.of(Json.MESSAGES.readValue(message.value(), RecordChanged.class));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Part part) {
        try {
            var revisions = part.revisions().join();
            QuarkusTransaction.requiringNew().run(() -> write(revisions, nextOffsets(part.messages())));
            revisions.forEach(metrics::applied);
        } catch (RuntimeException failure) {
            Log.debug("Messages could not be applied together; they are taken one by one", failure);
            part.messages().forEach(this::applyAlone);
        }
    }

    private void applyAlone(ConsumerRecord<String, String> record) {
        var next = nextOffsets(List.of(record));
        consuming.consume(record, RecordChanged.class, change -> {
            var revision = Revision.of(change);
            write(List.of(revision), next);
            metrics.applied(revision);
        });
        pass(next);
    }

    /** A message that was set aside has been passed all the same; where this fails, the next message says it too. */
    private void pass(Map<Integer, Long> next) {
        try {
            QuarkusTransaction.requiringNew().run(() -> write(List.of(), next));
        } catch (RuntimeException failure) {
            if (Failure.of(failure) != Failure.TRANSIENT) {
                throw failure;
            }
            Log.debug("The position could not be moved past a message that was set aside", failure);
        }
    }

    private void write(List<Revision> revisions, Map<Integer, Long> nextOffsets) {
        try (var connection = database.getConnection()) {
            ServedTables.hold(connection);
            projector.apply(connection, revisions);
            offsets.advance(connection, nextOffsets);
        } catch (SQLException failure) {
            throw new ReadModelException("Revisions could not be written", failure);
        }
    }

    @PreDestroy
    void close() {
        reading.shutdownNow();
    }

    static Map<Integer, Long> nextOffsets(List<ConsumerRecord<String, String>> records) {
        var next = new HashMap<Integer, Long>();
        records.forEach(record -> next.merge(record.partition(), record.offset() + 1, Math::max));
        return next;
    }
}

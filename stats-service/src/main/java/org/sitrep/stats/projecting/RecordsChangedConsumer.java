package org.sitrep.stats.projecting;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Applies the log, in one transaction for all that one poll brought. When that fails, whoever's fault it is, the messages
 * are taken one by one in the manner of every consumer, so that one bad message holds up or loses no other.
 */
@ApplicationScoped
class RecordsChangedConsumer {
    private final AgroalDataSource database;
    private final Projector projector;
    private final AppliedOffsets offsets;
    private final Consuming consuming;
    private final ProjectionMetrics metrics;

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
        try {
            applyTogether(records);
        } catch (RuntimeException failure) {
            Log.debug("A batch could not be applied as one; its messages are taken one by one", failure);
            records.forEach(this::applyAlone);
        }
    }

    private void applyTogether(List<ConsumerRecord<String, String>> records) {
        var read = records.parallelStream().map(Read::of).toList(); // reading costs more than writing
        var revisions = read.stream().map(Read::revision).toList();
        QuarkusTransaction.requiringNew().run(() -> write(revisions, nextOffsets(records)));
        read.forEach(one -> metrics.applied(one.change()));
    }

    /** A message, as it came and as rows. */
    private record Read(RecordChanged change, Revision revision) {
        static Read of(ConsumerRecord<String, String> message) {
            try {
                var change = Json.MESSAGES.readValue(message.value(), RecordChanged.class);
                return new Read(change, Revision.of(change));
            } catch (JsonProcessingException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void applyAlone(ConsumerRecord<String, String> record) {
        var next = nextOffsets(List.of(record));
        consuming.consume(record, RecordChanged.class, change -> {
            write(List.of(Revision.of(change)), next);
            metrics.applied(change);
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

    static Map<Integer, Long> nextOffsets(List<ConsumerRecord<String, String>> records) {
        var next = new HashMap<Integer, Long>();
        records.forEach(record -> next.merge(record.partition(), record.offset() + 1, Math::max));
        return next;
    }
}

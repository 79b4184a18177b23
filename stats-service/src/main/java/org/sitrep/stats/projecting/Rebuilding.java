package org.sitrep.stats.projecting;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.manners.failures.MessageFault;
import org.sitrep.stats.copying.ServedTables;
import org.sitrep.stats.reading.ReadModel;
import org.sitrep.stats.reading.ReadModelException;

/**
 * Fills a read model anew from the log's first message on, while the one that is there goes on serving and following, and
 * then puts it in that one's place. Whoever asks notices nothing; a rebuild that fails leaves all as it was.
 */
@ApplicationScoped
public class Rebuilding {
    private final AgroalDataSource database;
    private final Flyway flyway;
    private final Projector projector;
    private final AppliedOffsets offsets;
    private final ReadModel served;
    private final Map<String, Object> kafka;
    private final String topic;

    Rebuilding(
            AgroalDataSource database,
            Flyway flyway,
            Projector projector,
            AppliedOffsets offsets,
            ReadModel served,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.records-changed.topic") String topic) {
        this.database = database;
        this.flyway = flyway;
        this.projector = projector;
        this.offsets = offsets;
        this.served = served;
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Returns when the new one serves. */
    public void rebuild() {
        var schema = Generations.newName();
        try (var log = new WholeLog(kafka, topic)) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .schemas(schema)
                    .defaultSchema(schema)
                    .load()
                    .migrate();
            fill(schema, log, log.end());
            var retired = switchTo(schema, log);
            within(connection -> Generations.drop(connection, retired));
            Log.infof("The read model was filled anew up to %s", log.position());
        } catch (SQLException | RuntimeException failure) {
            discard(schema);
            throw failure instanceof SQLException sql
                    ? new ReadModelException("The read model could not be filled anew", sql)
                    : (RuntimeException) failure;
        }
    }

    private void fill(String schema, WholeLog log, Map<Integer, Long> until) throws SQLException {
        while (!reaches(log.position(), until)) {
            apply(schema, log.next());
        }
    }

    /** Whoever writes waits: what they had applied is applied here too before the tables change places. */
    private String switchTo(String schema, WholeLog log) throws SQLException {
        var retired = new String[1];
        within(connection -> {
            ServedTables.holdAlone(connection);
            fill(schema, log, served.offsets());
            retired[0] = Generations.serve(connection, schema);
        });
        return retired[0];
    }

    private void apply(String schema, List<ConsumerRecord<String, String>> records) throws SQLException {
        var revisions = new ArrayList<Revision>();
        for (var record : records) {
            try {
                revisions.add(Revision.of(Json.MESSAGES.readValue(record.value(), RecordChanged.class)));
            } catch (JsonProcessingException | MessageFault fault) {
                Log.debugf(fault, "Message %d of partition %d is passed here too", record.offset(), record.partition());
            }
        }
        within(connection -> {
            Generations.lookInto(connection, schema);
            projector.apply(connection, revisions);
            offsets.advance(connection, RecordsChangedConsumer.nextOffsets(records));
        });
    }

    private void discard(String schema) {
        try {
            within(connection -> Generations.drop(connection, schema));
        } catch (SQLException failure) {
            Log.warnf(failure, "The schema %s is left over from a rebuild that failed", schema);
        }
    }

    private static boolean reaches(Map<Integer, Long> position, Map<Integer, Long> until) {
        return until.entrySet().stream().allMatch(end -> position.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Work on one connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void within(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}

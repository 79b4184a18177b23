package org.sitrep.manners.flow;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.Topics;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.MessageFault;
import org.sitrep.manners.outbox.Outbox;

/** A consumer as services have them, whose effect can be told to fail. */
@ApplicationScoped
public class Effects {
    /** Tries left to fail, by the message's kind of trouble. */
    static final Map<UUID, AtomicInteger> TROUBLE = new ConcurrentHashMap<>();

    private final Consuming consuming;
    private final AgroalDataSource database;
    private final Outbox outbox;

    Effects(Consuming consuming, AgroalDataSource database, Outbox outbox) {
        this.consuming = consuming;
        this.database = database;
        this.outbox = outbox;
    }

    /** What the tests send. */
    public record Order(UUID id, String trouble) {}

    @Incoming("effects")
    @Blocking
    void take(ConsumerRecord<String, String> record) {
        consuming.consume(record, Order.class, this::apply);
    }

    private void apply(Order order) {
        insert(order.id());
        outbox.add(Topics.ARTICLES_CODED, order.id(), Map.of("id", order.id()));
        switch (order.trouble()) {
            case "message" -> throw new MessageFault("article_unknown", "there is no such article");
            case "ours" -> throw new IllegalStateException("a bug");
            case "transient" -> failAFewTimes(order.id());
            default -> {
                // none
            }
        }
    }

    private static void failAFewTimes(UUID id) {
        if (TROUBLE.getOrDefault(id, new AtomicInteger()).getAndDecrement() > 0) {
            throw new IllegalStateException(new SQLException("the server is going away", "57P01"));
        }
    }

    private void insert(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("INSERT INTO effect VALUES (?, ?)")) {
            statement.setObject(1, id);
            statement.setString(2, Span.current().getSpanContext().getTraceId());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package org.sitrep.events.taking;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.MessageFault;

/** Takes codings from {@code articles.coded}, one after the other. */
@ApplicationScoped
public class CodedArticles {
    private final Consuming consuming;
    private final Taking taking;

    CodedArticles(Consuming consuming, Taking taking) {
        this.consuming = consuming;
        this.taking = taking;
    }

    @Incoming("articles-coded")
    @Blocking
    public void take(ConsumerRecord<String, String> message) {
        consuming.consume(message, ArticleCoded.class, this::take);
    }

    private void take(ArticleCoded coded) {
        if (!coded.schema().equals(ArticleCoded.SCHEMA)) {
            throw new MessageFault("unknown_schema", "expected " + ArticleCoded.SCHEMA + ", came " + coded.schema());
        }
        if (coded.codingNumber() < 1) { // a number that is left out is read as 0
            throw new MessageFault("incomplete_message", "/coding_number counts from 1");
        }
        taking.take(coded);
    }
}

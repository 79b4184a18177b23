package org.sitrep.ingest.coding;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.messages.ArticleReceived;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.MessageFault;

/**
 * Reads the articles that wait. Several at once and in no order: a coding counts only where its number is higher than
 * every one before, so that whichever comes last, the newest stays.
 */
@ApplicationScoped
class CodingConsumer {
    private final Consuming consuming;
    private final CodingStore store;
    private final ReadingRoom room;
    private final CodingSettings settings;
    private final MeterRegistry metrics;

    CodingConsumer(
            Consuming consuming, CodingStore store, ReadingRoom room, CodingSettings settings, MeterRegistry metrics) {
        this.consuming = consuming;
        this.store = store;
        this.room = room;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Incoming("articles-received")
    @Blocking(value = "coding", ordered = false)
    void consume(ConsumerRecord<String, String> record) {
        consuming.consume(record, ArticleReceived.class, this::code);
    }

    private void code(ArticleReceived message) {
        check(message);
        // Looked up in a transaction of its own, for no connection is held while the text is read.
        StoredArticle article = QuarkusTransaction.requiringNew()
                .call(() -> store.find(message.articleId()))
                .orElseThrow(() -> new MessageFault("article_unknown", "there is no article with this id"));
        if (message.codingNumber() > article.wanted()) {
            throw new MessageFault("coding_not_wanted", "no coding of this number was asked for");
        }
        if (message.codingNumber() > article.done() && !article.withdrawn()) {
            Verdict verdict = read(article);
            store.conclude(article, message.codingNumber(), verdict);
            count(verdict);
        }
    }

    private static void check(ArticleReceived message) {
        if (!ArticleReceived.SCHEMA.equals(message.schema())) {
            throw new MessageFault("unknown_schema", "the schema is not " + ArticleReceived.SCHEMA);
        }
        // A message may lack what the type promises.
        if ((Object) message.articleId() == null || message.codingNumber() < 1) {
            throw new MessageFault("incomplete_message", "article_id or coding_number is missing");
        }
    }

    private Verdict read(StoredArticle article) {
        var started = System.nanoTime();
        try {
            return Verdict.of(room.read(article.text(), settings.longestReading()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The process stops; the article is read by the next one", stopping);
        } finally {
            metrics.timer("sitrep.coding").record(java.time.Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private void count(Verdict verdict) {
        switch (verdict) {
            case Verdict.Coded _ -> metrics.counter("sitrep.articles.coded").increment();
            case Verdict.Rejected rejected ->
                metrics.counter(
                                "sitrep.articles.rejected",
                                "reason",
                                Objects.toString(rejected.reason().label()))
                        .increment();
        }
    }
}

package org.sitrep.ingest.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.coder.ArticleText;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.ingest.DatabaseFailure;
import org.sitrep.manners.outbox.Outbox;

/** Keeps what was read, sets the article's status, and promises the message that tells of it. */
@ApplicationScoped
class CodingStore {
    private final AgroalDataSource database;
    private final Outbox outbox;
    private final Codings codings;
    private final Clock clock;

    CodingStore(AgroalDataSource database, Outbox outbox, Codings codings, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.codings = codings;
        this.clock = clock;
    }

    Optional<StoredArticle> find(UUID id) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select title, text, published_on, language, status = 'withdrawn', coding_wanted, coding_done
                        from article where id = ?""")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var text = new ArticleText(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4));
                return Optional.of(new StoredArticle(id, text, row.getBoolean(5), row.getInt(6), row.getInt(7)));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Within the present transaction. Does nothing where a coding of this number or a later one is there. */
    void conclude(StoredArticle article, int number, Verdict verdict) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            var cited = Citation.lock(connection, article.id(), number);
            if (cited.isEmpty()) {
                return;
            }
            switch (verdict) {
                case Verdict.Coded coded -> {
                    String message = write(new ArticleCoded(
                            article.id(),
                            number,
                            now,
                            cited.get().of(coded.coding().publishedOn()),
                            coded.coding(),
                            coded.sentences()));
                    if (Outbox.isTooLarge(message)) {
                        codings.reject(connection, article.id(), number, now, tooLarge());
                    } else {
                        codings.add(connection, article.id(), number, now, write(coded.coding()));
                        outbox.add(Topics.ARTICLES_CODED, article.id().toString(), message);
                    }
                }
                case Verdict.Rejected rejected -> codings.reject(connection, article.id(), number, now, rejected);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static Verdict.Rejected tooLarge() {
        return new Verdict.Rejected(RejectReason.CODING_TOO_LARGE, "What was read is more than a message may carry.");
    }

    private static String write(Object value) {
        try {
            return Json.MESSAGES.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("A coding cannot be written", ours);
        }
    }
}

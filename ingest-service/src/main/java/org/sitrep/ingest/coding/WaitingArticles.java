package org.sitrep.ingest.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.ArticleReceived;
import org.sitrep.manners.outbox.Outbox;

/** Puts articles in line to be coded, within the transaction that they are stored in. */
@ApplicationScoped
public class WaitingArticles {
    private final Outbox outbox;
    private final Clock clock;

    WaitingArticles(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For an article that was just stored. */
    public void first(UUID article, Instant receivedAt) {
        add(article, 1, receivedAt);
    }

    /** Once more, for one that is stored; answers the number that its next coding will have. */
    public int again(Connection connection, UUID article) throws SQLException {
        try (var update = connection.prepareStatement(
                "update article set coding_wanted = coding_wanted + 1 where id = ? returning coding_wanted")) {
            update.setObject(1, article);
            try (var row = update.executeQuery()) {
                row.next();
                int number = row.getInt(1);
                add(article, number, clock.instant());
                return number;
            }
        }
    }

    private void add(UUID article, int number, Instant receivedAt) {
        outbox.add(Topics.ARTICLES_RECEIVED, article, new ArticleReceived(article, number, receivedAt));
    }
}

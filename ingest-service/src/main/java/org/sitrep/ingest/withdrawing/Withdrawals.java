package org.sitrep.ingest.withdrawing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.ingest.ArticleStatus;
import org.sitrep.ingest.DatabaseFailure;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.manners.outbox.Outbox;

/**
 * Takes articles back. Whoever concludes records is told by one more coding, empty, numbered after all that were asked for:
 * so that none of those, however late, brings anything back.
 */
@ApplicationScoped
class Withdrawals {
    private static final String ENGLISH = "en";

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final ArticleCoder coder;
    private final Clock clock;

    Withdrawals(AgroalDataSource database, Outbox outbox, ArticleCoder coder, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.coder = coder;
        this.clock = clock;
    }

    /**
     * Withdraws an article; where it is withdrawn already nothing is told again.
     *
     * @param owner the client that must have sent it, null for whoever may withdraw any
     * @return empty where there is none, or none of the owner's
     */
    @Transactional
    Optional<WithdrawnArticle> withdraw(UUID id, @Nullable String owner, String by, String reason) {
        try (Connection connection = database.getConnection()) {
            Standing standing = Standing.lock(connection, id, owner).orElse(null);
            if (standing == null) {
                return Optional.empty();
            }
            if (!standing.withdrawn()) {
                number(connection, standing);
                try (var update = connection.prepareStatement("""
                        update article set status = 'withdrawn', reject_reason = null, reject_detail = null,
                            withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? where id = ?""")) {
                    update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                    update.setString(2, by);
                    update.setString(3, reason);
                    update.setObject(4, id);
                    update.executeUpdate();
                }
                tell(standing, standing.article(), new Withdrawal(WithdrawalKind.WITHDRAWN, reason, by));
            }
            return Optional.of(new WithdrawnArticle(id, ArticleStatus.WITHDRAWN, standing.erased()));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Erases the words of an article, withdrawn or not; it is read by nobody and coded no more. */
    @Transactional
    Optional<WithdrawnArticle> erase(UUID id, String by, String reason) {
        try (Connection connection = database.getConnection()) {
            Standing standing = Standing.lock(connection, id, null).orElse(null);
            if (standing == null) {
                return Optional.empty();
            }
            if (!standing.erased()) {
                number(connection, standing);
                clear(connection, id, by, reason);
                tell(standing, standing.withoutTitle(), new Withdrawal(WithdrawalKind.ERASED, reason, by));
            }
            return Optional.of(new WithdrawnArticle(id, ArticleStatus.WITHDRAWN, true));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void clear(Connection connection, UUID id, String by, String reason) throws SQLException {
        Instant now = clock.instant();
        try (var update = connection.prepareStatement("""
                update article set title = null, text = '', status = 'withdrawn', reject_reason = null,
                    reject_detail = null, erased_at = ?, withdrawn_at = coalesce(withdrawn_at, ?),
                    withdrawn_by = coalesce(withdrawn_by, ?), withdrawn_reason = coalesce(withdrawn_reason, ?)
                where id = ?""")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setString(3, by);
            update.setString(4, reason);
            update.setObject(5, id);
            update.executeUpdate();
        }
        try (var delete = connection.prepareStatement("delete from coding where article_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    /** Counts as a coding that was asked for and given, so that none before it is stored any more. */
    private static void number(Connection connection, Standing standing) throws SQLException {
        try (var update =
                connection.prepareStatement("update article set coding_wanted = ?, coding_done = ? where id = ?")) {
            update.setInt(1, standing.nextNumber());
            update.setInt(2, standing.nextNumber());
            update.setObject(3, standing.id());
            update.executeUpdate();
        }
    }

    private void tell(Standing standing, CodedArticle article, Withdrawal withdrawal) {
        Coding empty =
                new Coding(coder.version(), article.publishedOn(), ENGLISH, List.of(), List.of(), List.of(), List.of());
        var message = ArticleCoded.withdrawn(
                standing.id(), standing.nextNumber(), clock.instant(), article, empty, withdrawal);
        try {
            outbox.add(Topics.ARTICLES_CODED, standing.id().toString(), Json.MESSAGES.writeValueAsString(message));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("A withdrawal cannot be written", ours);
        }
    }
}

package org.sitrep.ingest.receiving;

import static org.sitrep.manners.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.manners.problem.Problem;

/** Stores articles, each once, however many doors it comes in by at the same moment. */
@ApplicationScoped
public class Intake {
    private final AgroalDataSource database;
    private final ArticleStore articles;
    private final KnownArticles known;
    private final IdempotencyKeys keys;

    Intake(AgroalDataSource database, ArticleStore articles, KnownArticles known, IdempotencyKeys keys) {
        this.database = database;
        this.articles = articles;
        this.known = known;
        this.keys = keys;
    }

    /** Takes all of them in one transaction: a receipt each, in order, or an exception and none is stored. */
    @Transactional
    List<Receipt> take(List<Sent> batch) throws SQLException {
        List<Recognised> recognised = batch.stream().map(Recognised::of).toList();
        try (Connection connection = database.getConnection()) {
            lock(connection, recognised);
            List<Receipt> receipts = new ArrayList<>();
            for (Recognised article : recognised) {
                receipts.add(take(connection, article));
            }
            return receipts;
        }
    }

    private Receipt take(Connection connection, Recognised article) throws SQLException {
        var before = keys.find(connection, article.sent());
        if (before.isPresent() && !before.get().body().equals(article.body())) {
            return new Receipt.Refused(Problem.of(IDEMPOTENCY_KEY_REUSED)
                    .detail("The Idempotency-Key was used for another article before.")
                    .build());
        }
        Optional<UUID> same =
                before.isPresent() ? Optional.of(before.get().article()) : known.find(connection, article);
        Receipt.Stored stored = same.isPresent()
                ? known.sentAgain(connection, same.get(), article.sent())
                : articles.add(connection, article);
        if (before.isEmpty()) {
            keys.add(connection, article.sent(), article.body(), stored.id());
        }
        return stored;
    }

    /** In the same order for everyone, so that no two wait for each other. */
    private static void lock(Connection connection, List<Recognised> batch) throws SQLException {
        Object[] locks = batch.stream()
                .flatMap(article -> article.locks().stream())
                .sorted()
                .distinct()
                .toArray();
        try (var statement =
                connection.prepareStatement("select pg_advisory_xact_lock(l) from unnest(?::bigint[]) as l")) {
            statement.setArray(1, connection.createArrayOf("bigint", locks));
            statement.execute();
        }
    }
}

package org.sitrep.ingest.recoding;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.sitrep.ingest.DatabaseFailure;
import org.sitrep.ingest.coding.WaitingArticles;

/** Finds articles that were read before and puts them in line again. */
@ApplicationScoped
class RecodingStore {
    private final AgroalDataSource database;
    private final WaitingArticles waiting;

    RecodingStore(AgroalDataSource database, WaitingArticles waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    /** The number of the coding that will come; empty where there is no such article. */
    @Transactional
    OptionalInt again(UUID article) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from article where id = ? and status <> 'withdrawn' for update")) {
            query.setObject(1, article);
            try (var row = query.executeQuery()) {
                return row.next() ? OptionalInt.of(waiting.again(connection, article)) : OptionalInt.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Every version that the latest reading of some article was made by. */
    List<String> versions() {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select distinct coder_version from coding");
                var rows = query.executeQuery()) {
            List<String> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Puts at most {@code most} articles in line whose latest reading was by one of these versions; answers how many. */
    @Transactional
    int again(List<String> versions, int most) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select a.id from article a join coding c on c.article_id = a.id and c.number = a.coding_done
                        where c.coder_version = any(?) and a.coding_wanted = a.coding_done and a.status <> 'withdrawn'
                        order by a.id limit ? for update of a skip locked""")) {
            query.setArray(1, connection.createArrayOf("text", versions.toArray()));
            query.setInt(2, most);
            List<UUID> articles = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    articles.add(rows.getObject(1, UUID.class));
                }
            }
            for (UUID article : articles) {
                waiting.again(connection, article);
            }
            return articles.size();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}

package org.sitrep.ingest.deadletters;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.ingest.DatabaseFailure;

/** The dead letters of every service, each kept once. */
@ApplicationScoped
class DeadLetterStore {
    private static final String COLUMNS = """
            id, failed_at, service, topic, partition, "offset", key, payload, reason, detail, replayed_at, replayed_by""";

    private final AgroalDataSource database;

    DeadLetterStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Does nothing where the letter is here already. */
    void add(DeadLetter letter) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (id, failed_at, service, topic, partition, "offset", key, payload, reason, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            insert.setObject(1, letter.id());
            insert.setObject(2, letter.failedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(3, letter.service());
            insert.setString(4, letter.topic());
            insert.setInt(5, letter.partition());
            insert.setLong(6, letter.offset());
            insert.setString(7, letter.key() == null ? null : storable(letter.key()));
            insert.setString(8, storable(letter.payload()));
            insert.setString(9, letter.reason());
            insert.setString(10, storable(letter.detail()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** The newest first. */
    List<KeptLetter> list(@Nullable UUID before, @Nullable Boolean replayed, int most) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select " + COLUMNS + """
                         from dead_letter
                        where (?::uuid is null or id < ?) and (?::boolean is null or (replayed_at is not null) = ?)
                        order by id desc limit ?""")) {
            query.setObject(1, before, Types.OTHER);
            query.setObject(2, before, Types.OTHER);
            query.setObject(3, replayed, Types.BOOLEAN);
            query.setObject(4, replayed, Types.BOOLEAN);
            query.setInt(5, most);
            List<KeptLetter> letters = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    letters.add(letter(rows));
                }
            }
            return letters;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Locks the letter for the present transaction. */
    Optional<KeptLetter> lock(UUID id) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select " + COLUMNS + " from dead_letter where id = ? for update")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(letter(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    void markReplayed(UUID id, Instant at, String by) {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update dead_letter set replayed_at = ?, replayed_by = ? where id = ?")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setString(2, by);
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static KeptLetter letter(ResultSet row) throws SQLException {
        OffsetDateTime replayedAt = row.getObject(11, OffsetDateTime.class);
        return new KeptLetter(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                replayedAt == null ? null : replayedAt.toInstant(),
                row.getString(12));
    }

    /** PostgreSQL takes no NUL; the symbol for it shows a person where one was. */
    private static String storable(String text) {
        return text.replace('\0', '\u2400');
    }
}

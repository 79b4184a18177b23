package org.sitrep.stats.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.stats.copying.Columns;

/**
 * A copy that followed change by change is the one that was taken at once, whoever else was writing; and so is one that
 * process after process left to the next.
 */
class FollowingPropertyTest {
    private static final String MODULE = "stats-following";

    @Property(seed = "2026", tries = 10, shrinking = ShrinkingMode.OFF)
    void followsToTheSameRows(@ForAll long seed) throws SQLException, IOException {
        var histories = new Histories(seed);
        try (var writer = EmptyReadModel.connect(MODULE);
                var slow = EmptyReadModel.connect(MODULE);
                var reader = EmptyReadModel.connect(MODULE);
                var followed = EmptyReadModel.columns();
                var atOnce = EmptyReadModel.columns()) {
            var left = Files.createTempDirectory("left");
            take(followed, reader);
            int epoch = epoch(reader);
            for (var batch : histories.delivered(histories.messages(epoch))) {
                apply(writer, batch);
                var other = new Histories(seed + batch.size()).messages(epoch);
                apply(slow, other); // begins before the copy looks, and commits after
                writer.commit();
                take(followed, reader);
                takeLeft(left, reader);
                slow.commit();
            }
            take(followed, reader);
            apply(writer, histories.messages(epoch + 1)); // published anew: all of before goes
            writer.commit();
            take(followed, reader);
            take(atOnce, reader);

            assertThat(rows(followed)).isEqualTo(rows(atOnce)).isNotEmpty();
            assertThat(takeLeft(left, reader)).isEqualTo(rows(atOnce));
            for (var copy : List.of(followed, atOnce)) {
                // and texts that are added up belong to one event alone
                assertThat(number(copy, "select sum(own_texts) + sum(len(shared_texts)) from event_revisions"))
                        .isEqualTo(number(copy, "select sum(len(texts)) from event_revisions"));
                assertThat(number(
                                copy,
                                "select count(*) from (select unnest(list_filter(texts, lambda x: not"
                                        + " list_contains(shared_texts, x))) as text, id from event_revisions) own"
                                        + " join (select unnest(texts) as text, id from event_revisions) told"
                                        + " on told.text = own.text and told.id <> own.id"))
                        .isZero();
            }
        }
    }

    @Example
    void makesACopyAnewThatCannotBeRead() throws SQLException, IOException {
        var left = Files.createTempDirectory("left");
        try (var writer = EmptyReadModel.connect(MODULE);
                var reader = EmptyReadModel.connect(MODULE)) {
            apply(writer, new Histories(1).messages(epoch(reader)));
            writer.commit();
            var taken = takeLeft(left, reader);
            try (var files = Files.walk(left)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.writeString(file, "torn ".repeat(10_000));
                }
            }

            assertThat(takeLeft(left, reader)).isEqualTo(taken).isNotEmpty();
        }
    }

    @Example
    void takesAllOfAReadModelThatIsNotTheOneItFollowed() throws SQLException, IOException {
        var left = Files.createTempDirectory("left");
        try (var writer = EmptyReadModel.connect(MODULE);
                var reader = EmptyReadModel.connect(MODULE);
                var statement = writer.createStatement()) {
            apply(writer, new Histories(2).messages(epoch(reader)));
            writer.commit();
            var taken = takeLeft(left, reader);
            statement.execute("update event_revisions set touched = '3'"); // long seen, as far as the copy knows
            statement.execute("update event_revisions set grade = 'strong'");
            statement.execute("update generation set id = gen_random_uuid()");
            writer.commit();

            assertThat(takeLeft(left, reader)).hasSameSizeAs(taken).allMatch(row -> row.contains("strong"));
        }
    }

    /** As a process that starts and ends. */
    private static List<String> takeLeft(Path folder, Connection reader) throws SQLException, IOException {
        try (var columns = Columns.reopen(folder, "128MB")) {
            take(columns, reader);
            return rows(columns);
        }
    }

    private static int epoch(Connection reader) throws SQLException {
        try (var statement = reader.createStatement();
                var found = statement.executeQuery("select epoch from log_epoch")) {
            found.next();
            int epoch = found.getInt(1);
            reader.rollback();
            return epoch;
        }
    }

    private static void apply(Connection connection, List<RecordChanged> batch) throws SQLException {
        new Projector().apply(connection, batch.stream().map(Revision::of).toList());
    }

    private static void take(Columns columns, Connection reader) throws SQLException, IOException {
        columns.take(reader);
        reader.rollback();
    }

    private static long number(Columns columns, String question) throws SQLException {
        try (var connection = columns.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<String> rows(Columns columns) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = columns.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select to_json(e)::varchar from (select * exclude (own_texts, shared_texts) from event_revisions) e"
                                + " order by e.id, e.revision")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}

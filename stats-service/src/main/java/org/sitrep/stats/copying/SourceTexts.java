package org.sitrep.stats.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Tells the texts that one event alone is told by from those that tell of several. Of the first no event of a row has
 * another's: they are counted by adding up, {@code own_texts}. Only the others, {@code shared_texts}, need to be told apart,
 * which is the most costly thing to count. A text that told of several once is one of these for good.
 */
final class SourceTexts {
    private static final String[] TABLES = {
        // The only event that a text tells of; null for several.
        "create or replace table texts (text uuid, event uuid)",
        "alter table event_revisions add column if not exists own_texts integer",
        "alter table event_revisions add column if not exists shared_texts uuid[]"
    };

    /** Rows of other events whose text arrives with a new event are counted anew, as if they arrived too. */
    private static final String[] MEETING = {
        "create temp table told as select distinct id as event, unnest(texts) as text from arriving",
        """
        create temp table meeting as
            select text, any_value(texts.event) as event from texts join told using (text)
            where texts.event <> told.event group by text""",
        "update texts set event = null where text in (select text from meeting)",
        """
        insert into texts
            select text, case when min(event) = max(event) then min(event) end
            from told anti join texts using (text) group by text""",
        """
        insert into arriving
            select * exclude (own_texts, shared_texts) from event_revisions anti join arriving using (id, revision)
            where id in (select event from meeting)"""
    };

    private static final String[] GONE = {"drop table told", "drop table meeting"};

    private SourceTexts() {}

    static String layout() {
        return String.join(";", TABLES);
    }

    static void create(Connection columns) throws SQLException {
        execute(columns, TABLES);
    }

    /** Of all events, before any of their rows is taken: then none has to be counted anew for what comes after it. */
    static void learn(Connection rows, Connection columns) throws SQLException {
        execute(columns, "delete from texts", "create temp table told (event uuid, text uuid)");
        try (var appender = columns.unwrap(DuckDBConnection.class).createAppender("temp", "main", "told")) {
            BinaryRows.append(
                    rows,
                    "select id, unnest(texts) from event_revisions",
                    List.of(ColumnType.ID, ColumnType.ID),
                    appender);
        }
        execute(
                columns,
                "insert into texts select text, case when min(event) = max(event) then min(event) end from told"
                        + " group by text",
                "drop table told");
    }

    /** Widens {@code arriving}, revisions of events on their way into the copy, by what they change. */
    static void meet(Connection columns) throws SQLException {
        execute(columns, MEETING);
        execute(columns, GONE);
    }

    /** {@code arriving} with its texts told apart. */
    static String toldApart() {
        return """
            select a.*, len(a.texts) - coalesce(len(s.shared), 0), coalesce(s.shared, [])
            from arriving a left join (
                select id, revision, list(text) as shared
                from (select id, revision, unnest(texts) as text from arriving)
                    semi join (select text from texts where event is null) using (text)
                group by id, revision) s using (id, revision)""";
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var created = connection.createStatement()) {
            for (var statement : statements) {
                created.execute(statement);
            }
        }
    }
}

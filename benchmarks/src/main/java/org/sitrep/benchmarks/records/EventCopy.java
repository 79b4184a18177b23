package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Some events as {@code COPY} takes them. */
final class EventCopy {
    private static final int CHUNK = 1 << 20;

    /** A row that is stored plain is not packed and unpacked for each of its columns. */
    private static final String STAGE = """
            CREATE TEMP TABLE made (d jsonb, attackers text[], targets text[], articles uuid[]);
            ALTER TABLE made ALTER d SET STORAGE PLAIN
            """;

    /** The columns as {@code event_of} makes them, for many rows at once: a call for each takes ten times as long. */
    private static final String INSERT_EVENTS = """
            INSERT INTO event_columns
            SELECT (d ->> 'id')::uuid, 1, (d ->> 'recorded_at')::timestamptz, d ->> 'status', d ->> 'event_type',
                   d ->> 'sub_event_type', d ->> 'disorder_type', (d #>> '{date,start}')::date, (d #>> '{date,end}')::date,
                   d #>> '{place,country}', d #>> '{place,admin1}', (d #>> '{place,latitude}')::float8,
                   (d #>> '{place,longitude}')::float8, attackers, targets,
                   CASE WHEN d #>> '{weapons,0}' IS NULL THEN '{}' ELSE ARRAY[d #>> '{weapons,0}'] END,
                   d ->> 'outcome', (d ->> 'civilian_targeting')::boolean, d ->> 'reporting',
                   (d #>> '{killed,best}')::integer, (d ->> 'source_count')::integer, (d ->> 'confidence')::float8,
                   d ->> 'grade', articles,
                   to_tsvector('simple', translate(concat_ws(' ', d ->> 'sub_event_type', d #>> '{place,name}',
                       d #>> '{place,admin1}', array_to_string(attackers, ' '), array_to_string(targets, ' ')),
                       '/.@_:~<>&', '         ')),
                   ARRAY[CASE WHEN d #> '{killed_by_group,civilians}' = 'null' THEN 'unknown' ELSE 'civilians' END]
            FROM made
            """;

    private static final String INSERT_REVISIONS = """
            INSERT INTO revision (record_id, revision, record_type, change, recorded_at, cause, state)
            SELECT (d ->> 'id')::uuid, 1, 'event', 'created', (d ->> 'recorded_at')::timestamptz,
                   '{"by": "article", "article_id": null, "coding_number": null, "matches": []}', d
            FROM made
            """;

    private final byte[] lines;

    private EventCopy(byte[] lines) {
        this.lines = lines;
    }

    static EventCopy of(MadeEvents made, int from, int to) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int number = from; number < to; number++) {
            lines.writeBytes(line(made.next(number)).getBytes(StandardCharsets.UTF_8));
        }
        return new EventCopy(lines.toByteArray());
    }

    void into(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY made FROM STDIN");
            for (int from = 0; from < lines.length; from += CHUNK) {
                copy.writeToCopy(lines, from, Math.min(CHUNK, lines.length - from));
            }
            copy.endCopy();
            statement.execute(INSERT_EVENTS);
            statement.execute(INSERT_REVISIONS);
        }
    }

    private static String line(ObjectNode document) {
        return document.toString().replace("\\", "\\\\")
                + "\t" + names(document, "attackers")
                + "\t" + names(document, "targets")
                + "\t{" + String.join(",", document.get("sources").findValuesAsText("article_id")) + "}\n";
    }

    /** As {@code lower_names} says: distinct and in order. */
    private static String names(ObjectNode document, String actors) {
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode actor : document.get(actors)) {
            names.add(actor.get("name").textValue().toLowerCase(Locale.ROOT));
            if (actor.get("actor_id").isTextual()) {
                names.add(actor.get("actor_id").textValue());
            }
        }
        return "{\"" + String.join("\",\"", names) + "\"}";
    }
}

package org.sitrep.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.records.EventRecord;

/**
 * Loads made-up events into the database of events-service: {@code LoadRecords JDBC_URL COUNT [SEED]}, with user and
 * password in the URL. The service's migrations have run before. Indexes are built when the rows are in, as for any load.
 */
public final class LoadRecords {
    private static final int BATCH = 20_000;

    /** The columns as {@code event_of} makes them, for many rows at once: a call for each takes ten times as long. */
    private static final String INSERT_EVENTS = """
            INSERT INTO event
            SELECT (d ->> 'id')::uuid, 1, (d ->> 'recorded_at')::timestamptz, d ->> 'status', d ->> 'event_type',
                   d ->> 'sub_event_type', d ->> 'disorder_type', (d #>> '{date,start}')::date, (d #>> '{date,end}')::date,
                   d #>> '{place,country}', d #>> '{place,admin1}', (d #>> '{place,latitude}')::float8,
                   (d #>> '{place,longitude}')::float8, attackers, targets,
                   CASE WHEN d #>> '{weapons,0}' IS NULL THEN '{}' ELSE ARRAY[d #>> '{weapons,0}'] END,
                   d ->> 'outcome', (d ->> 'civilian_targeting')::boolean, d ->> 'reporting',
                   (d #>> '{killed,best}')::integer, (d ->> 'source_count')::integer, (d ->> 'confidence')::float8,
                   d ->> 'grade', articles,
                   to_tsvector('simple', concat_ws(' ', d ->> 'sub_event_type', d #>> '{place,name}', d #>> '{place,admin1}',
                       array_to_string(attackers, ' '), array_to_string(targets, ' '))), d
            FROM made
            """;

    private static final String INSERT_REVISIONS = """
            INSERT INTO revision (record_id, revision, record_type, change, recorded_at, cause, state)
            SELECT (d ->> 'id')::uuid, 1, 'event', 'created', (d ->> 'recorded_at')::timestamptz,
                   '{"by": "article", "article_id": null, "coding_number": null, "matches": []}', d
            FROM made
            """;

    /** What the columns are is the service's to say: a sample is compared with what it says. */
    private static final String UNLIKE = """
            SELECT count(*) FROM (SELECT * FROM event ORDER BY id LIMIT 500) AS made, event_of(made.record) AS right_one
            WHERE to_jsonb(made) <> to_jsonb(right_one)
            """;

    private LoadRecords() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        int count = Integer.parseInt(arguments[1]);
        MadeEvents made = new MadeEvents(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        Json.MESSAGES.treeToValue(
                new MadeEvents(0).next(1), EventRecord.class); // what is made is what the service reads
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement()) {
            List<String> indexes = dropIndexes(statement);
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMP TABLE made (d jsonb, attackers text[], targets text[], articles uuid[])"
                    + " ON COMMIT DELETE ROWS");
            for (int from = 0; from < count; from += BATCH) {
                load(connection, made, from, Math.min(count, from + BATCH));
                statement.execute(INSERT_EVENTS);
                statement.execute(INSERT_REVISIONS);
                connection.commit();
            }
            connection.setAutoCommit(true);
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("VACUUM (ANALYZE) event");
            statement.execute("VACUUM (ANALYZE) revision");
            check(statement);
        }
    }

    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes"
                + " WHERE tablename IN ('event', 'revision') AND indexname NOT LIKE '%_pkey'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("DROP INDEX " + name);
        }
        return definitions;
    }

    private static void load(Connection connection, MadeEvents made, int from, int to) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY made FROM STDIN");
        for (int number = from; number < to; number++) {
            byte[] line = line(made.next(number)).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
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

    private static void check(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(UNLIKE)) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new IllegalStateException(
                        row.getInt(1) + " of 500 events have other columns than event_of makes");
            }
        }
    }
}

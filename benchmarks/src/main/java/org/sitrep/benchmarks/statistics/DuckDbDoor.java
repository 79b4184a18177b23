package org.sitrep.benchmarks.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.postgresql.PGConnection;
import org.sitrep.contracts.Json;

/**
 * DuckDB behind a plain HTTP door: takes statements, answers their rows as JSON. No token, no cache, nothing else. Its file
 * stays for the next run.
 */
final class DuckDbDoor implements AutoCloseable {
    private final Path folder;
    private final DuckDBConnection database;
    private final HttpServer server;

    DuckDbDoor(Path root) throws IOException, SQLException {
        folder = Files.createDirectories(root.resolve("duckdb"));
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer now and then waits for 40 ms
        database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("events"))
                .unwrap(DuckDBConnection.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Takes the service's own rows, unless it has them from another time. */
    long fill(Connection rows) throws SQLException, IOException {
        long present = count(rows);
        if (isFilled() && count(database) == present) {
            return present;
        }
        List<String> exported = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<String> read = new ArrayList<>();
        try (var columns = rows.createStatement()
                .executeQuery(
                        "select column_name, udt_name from information_schema.columns where table_name ="
                                + " 'event_revisions' and column_name not in ('words', 'names', 'touched') order by ordinal_position")) {
            while (columns.next()) {
                String name = '"' + columns.getString(1) + '"';
                String element = columns.getString(2).equals("_uuid") ? "UUID" : "VARCHAR";
                boolean isList = columns.getString(2).startsWith("_");
                exported.add(isList ? "array_to_json(" + name + ")" : name);
                read.add(isList ? "from_json(%1$s, '[\"%2$s\"]') as %1$s".formatted(name, element) : name);
                types.add(
                        "'" + columns.getString(1) + "': '" + (isList ? "VARCHAR" : type(columns.getString(2))) + "'");
            }
        }
        Path file = folder.resolve("rows.csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            rows.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + String.join(", ", exported)
                                    + " from event_revisions) to stdout (format csv)",
                            out);
        }
        try (var statement = database.createStatement()) {
            statement.execute("create or replace table event_revisions as select " + String.join(", ", read)
                    + " from read_csv('" + file
                    + "', header = false, auto_detect = false, nullstr = '', allow_quoted_nulls = false, columns = {"
                    + String.join(", ", types) + "})");
            statement.execute("checkpoint");
        }
        Files.delete(file);
        return count(database);
    }

    private boolean isFilled() throws SQLException {
        try (var table = database.createStatement()
                .executeQuery("select 1 from duckdb_tables() where table_name = 'event_revisions'")) {
            return table.next();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var count = connection.createStatement().executeQuery("select count(*) from event_revisions")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static String type(String type) {
        return switch (type) {
            case "text" -> "VARCHAR";
            case "int4" -> "INTEGER";
            case "float8" -> "DOUBLE";
            case "bool" -> "BOOLEAN";
            default -> type;
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                var connection = database.duplicate()) {
            JsonNode statements = Json.MESSAGES.readTree(exchange.getRequestBody());
            List<List<List<Object>>> answers = new ArrayList<>();
            for (JsonNode statement : statements) {
                answers.add(rows(connection, statement.textValue()));
            }
            byte[] body = Json.MESSAGES.writeValueAsBytes(answers);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (SQLException failure) {
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        List<List<Object>> answer = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int at = 1; at <= width; at++) {
                    row.add(String.valueOf(rows.getObject(at)));
                }
                answer.add(row);
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        database.close();
    }
}

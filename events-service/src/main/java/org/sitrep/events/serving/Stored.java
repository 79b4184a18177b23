package org.sitrep.events.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.paging.Page;

/** A record as it is stored, its JSON untouched: what goes out as JSON need not be read. */
final class Stored {
    /** All that is needed of a row but for GeoJSON; {@link #bytes} reads it. */
    static final String DOCUMENT = "record::text AS record";

    /** What is needed of an event for GeoJSON. */
    static final String PLACED = DOCUMENT + ", id::text AS id, record #>> '{place,longitude}' AS longitude,"
            + " record #>> '{place,latitude}' AS latitude";

    private final byte[] json; // UTF-8, in one line
    private final String id;
    private final @Nullable String longitude;
    private final @Nullable String latitude;

    private Stored(byte[] json, String id, @Nullable String longitude, @Nullable String latitude) {
        this.json = json;
        this.id = id;
        this.longitude = longitude;
        this.latitude = latitude;
    }

    /** One that was made of what is stored. */
    static Stored of(EventRecord event) {
        return new Stored(
                utf8(Documents.write(event)),
                event.id().toString(),
                Objects.toString(event.place().longitude(), null),
                Objects.toString(event.place().latitude(), null));
    }

    static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getBytes("record"), row.getString("id"), row.getString("longitude"), row.getString("latitude"));
    }

    static Stored unplaced(ResultSet row) throws SQLException {
        return new Stored(row.getBytes("record"), row.getString("id"), null, null);
    }

    String id() {
        return id;
    }

    <T> T as(Class<T> type) {
        return Documents.read(json, type);
    }

    static byte[] bytes(ResultSet row) throws SQLException {
        return row.getBytes("record");
    }

    /** The same document as a {@link Page} of records is. */
    static byte[] page(Page<Stored> page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("{\"items\":["));
        String between = "";
        for (Stored each : page.items()) {
            out.writeBytes(utf8(between));
            out.writeBytes(each.json);
            between = ",";
        }
        String cursor = page.nextCursor(); // of letters and digits
        out.writeBytes(utf8("],\"next_cursor\":" + (cursor == null ? "null" : "\"" + cursor + "\"") + "}"));
        return out.toByteArray();
    }

    static void ndjson(OutputStream out, Iterator<byte[]> records) throws IOException {
        while (records.hasNext()) {
            out.write(records.next());
            out.write('\n');
        }
    }

    /** The same document as {@link FeatureCollection} is, its records not on one page but all. */
    static void geojson(OutputStream out, Iterator<Stored> records) throws IOException {
        write(out, "{\"type\":\"FeatureCollection\",\"features\":[");
        for (String between = "\n"; records.hasNext(); between = ",\n") {
            Stored each = records.next();
            write(
                    out,
                    between + "{\"type\":\"Feature\",\"id\":\"" + each.id + "\",\"geometry\":" + each.geometry()
                            + ",\"properties\":");
            out.write(each.json);
            out.write('}');
        }
        write(out, "\n],\"next_cursor\":null}\n");
    }

    private @Nullable String geometry() {
        return longitude == null || latitude == null
                ? null
                : "{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

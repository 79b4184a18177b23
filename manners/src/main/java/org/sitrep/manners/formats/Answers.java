package org.sitrep.manners.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.sitrep.manners.formats.FormatParameters.Choice;

/** Puts a list into the form that was chosen. */
@ApplicationScoped
public class Answers {
    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A whole document: {@code document} for JSON, its {@code items} alone for CSV and NDJSON.
     *
     * @param columns the CSV's; may be empty where CSV is not offered
     */
    public <T> Response.ResponseBuilder of(
            Choice choice, Object document, List<? extends T> items, List<Column<T>> columns) {
        return switch (choice.format()) {
            case CSV -> stream(choice, out -> Csv.write(out, columns, choice.hxl(), items.iterator()));
            case NDJSON -> stream(choice, out -> ndjson(out, items.iterator()));
            default -> Response.ok(document, choice.format().mediaType());
        };
    }

    /** Items that are read while they are written, as CSV or NDJSON; the iterator may hold a database cursor. */
    public <T> void write(Choice choice, OutputStream out, List<Column<T>> columns, Iterator<? extends T> items)
            throws IOException {
        if (choice.format() == Format.CSV) {
            Csv.write(out, columns, choice.hxl(), items);
        } else {
            ndjson(out, items);
        }
    }

    /** One JSON document a line. */
    public void ndjson(OutputStream out, Iterator<?> items) throws IOException {
        while (items.hasNext()) {
            out.write(json.writeValueAsBytes(items.next()));
            out.write('\n');
        }
    }

    private static Response.ResponseBuilder stream(Choice choice, RepeatableOutput body) {
        return Response.ok(body, choice.format().mediaType());
    }
}

package org.sitrep.manners.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180 quoting, UTF-8 without a byte order mark, lines ended by {@code \n}).
 *
 * <p>Texts come from reports that anyone may write, and analysts open the file in a spreadsheet: a text that begins like a
 * formula ({@code = + - @}, tab, carriage return) gets an apostrophe before it, as OWASP advises. Numbers never do.
 */
public final class Csv {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

    private Csv() {}

    /** Writes header, tags where wanted, and every row as it comes: memory does not grow with the rows. */
    public static <T> void write(OutputStream out, List<Column<T>> columns, boolean hxl, Iterator<? extends T> rows)
            throws IOException {
        try (var csv = MAPPER.writer().writeValues(out)) {
            line(csv, columns, Column::name);
            if (hxl) {
                line(csv, columns, Column::hxl);
            }
            while (rows.hasNext()) {
                var row = rows.next();
                line(csv, columns, column -> cell(column.value().apply(row)));
            }
        }
    }

    private static <T> void line(
            SequenceWriter csv, List<Column<T>> columns, Function<Column<T>, @Nullable Object> cell)
            throws IOException {
        csv.write(columns.stream().map(cell).toArray());
    }

    static Object cell(@Nullable Object value) {
        return switch (value) {
            // Jackson passes over a null in an array, and every later cell would stand under the wrong header.
            case null -> "";
            case Number number -> number;
            case Boolean flag -> flag;
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

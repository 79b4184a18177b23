package org.sitrep.contracts.codes;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code list as it is published: a CSV file whose comment lines name its source and version.
 *
 * @param name the file's name without its ending
 * @param version the list's version, such as {@code 2026.1}
 * @param source where the codes come from
 * @param rows by code, each with the list's further columns
 */
public record CodeList(String name, String version, String source, Map<String, Map<String, String>> rows) {
    private static final CsvMapper CSV = CsvMapper.builder().build();

    /** The list of this name. Fails where there is none: a missing list is a broken build, not bad input. */
    public static CodeList named(String name) {
        try (InputStream file = CodeList.class.getResourceAsStream("/org/sitrep/contracts/codes/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("There is no code list " + name + ".csv");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new CodeList(name, comment(text, "version"), comment(text, "source"), rows(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Code list " + name + ".csv cannot be read", unreadable);
        }
    }

    /** The value of a column that every row of the list has. */
    public String required(String code, String column) {
        String value = optional(code, column);
        if (value == null) {
            throw new IllegalStateException("Code list " + name + ": '" + code + "' has no " + column);
        }
        return value;
    }

    /** The value of a column, null where the row leaves it empty. */
    public @Nullable String optional(String code, String column) {
        Map<String, String> row = rows.get(code);
        if (row == null) {
            throw new IllegalStateException("Code list " + name + " does not hold '" + code + "'");
        }
        String value = row.get(column);
        return value == null || value.isEmpty() ? null : value;
    }

    private static Map<String, Map<String, String>> rows(String text) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withComments();
        try (var lines = CSV.readerForMapOf(String.class).with(schema).<Map<String, String>>readValues(text)) {
            while (lines.hasNext()) {
                Map<String, String> line = new LinkedHashMap<>(lines.next());
                String code = line.remove("code");
                if (code == null || rows.put(code, line) != null) {
                    throw new IllegalStateException("A code list row has no code of its own: " + line);
                }
            }
        }
        return rows;
    }

    private static String comment(String text, String key) {
        String marker = "# " + key + ": ";
        return text.lines()
                .filter(line -> line.startsWith(marker))
                .map(line -> line.substring(marker.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A code list names no " + key));
    }
}

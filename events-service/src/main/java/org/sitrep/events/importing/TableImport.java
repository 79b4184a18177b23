package org.sitrep.events.importing;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.UNPROCESSABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Audit;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemAnswer;
import org.sitrep.manners.problem.Violation;

/** Reads a table row by row, takes each, and reports those that it refuses. */
@ApplicationScoped
class TableImport {
    private static final String ROWS_OF = "ucdp_ged, acled and our own table";

    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private final RowImport rows;
    private final ObjectMapper json;
    private final Audit audit;

    TableImport(RowImport rows, ObjectMapper json, Audit audit) {
        this.rows = rows;
        this.json = json;
        this.audit = audit;
    }

    /**
     * Imports a table.
     *
     * @param dataset who coded it; null: as its shape says
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a table of no shape that is known
     */
    void take(InputStream table, @Nullable String dataset, String client, OutputStream report) throws IOException {
        try (MappingIterator<String[]> lines = csv.readerFor(String[].class).readValues(table)) {
            String[] header = header(lines);
            Shape shape = shape(Set.of(header));
            Batch batch = new Batch(rows, dataset == null ? shape.dataset() : dataset, client);
            long refused = 0;
            long line = line(lines);
            String @Nullable [] cells;
            while ((cells = next(lines, batch)) != null) {
                try {
                    batch.add(RowImport.read(shape, row(header, cells)));
                } catch (RowFault fault) {
                    refused++;
                    write(report, RowReport.refused(line, id(shape, header, cells), problem(fault)));
                }
                line = line(lines); // a row ends where the next begins
            }
            batch.take();
            audit.noteAlone(
                    client, "import", "dataset", batch.dataset(), Map.of("rows", batch.counts(), "refused", refused));
            write(
                    report,
                    RowReport.done(
                            batch.count(RowImport.Outcome.IMPORTED),
                            batch.count(RowImport.Outcome.REVISED),
                            batch.count(RowImport.Outcome.KNOWN),
                            refused));
        }
    }

    private static String[] header(MappingIterator<String[]> lines) throws IOException {
        String @Nullable [] header;
        try {
            header = lines.hasNextValue() ? lines.nextValue() : null;
        } catch (JsonProcessingException | CharConversionException broken) {
            throw Problem.of(INVALID_BODY)
                    .detail("The header line cannot be read as CSV in UTF-8.")
                    .build();
        }
        if (header == null) {
            throw Problem.of(INVALID_BODY).detail("There is no header line.").build();
        }
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < header.length; at++) {
            header[at] = header[at].replace("\uFEFF", "").strip();
            if (!seen.add(header[at])) {
                throw Problem.of(INVALID_BODY)
                        .detail("The column " + header[at] + " stands twice.")
                        .build();
            }
        }
        return header;
    }

    private static Shape shape(Set<String> header) {
        return Shape.ALL.stream()
                .filter(each -> header.containsAll(each.columns()))
                .findFirst()
                .orElseThrow(() -> Problem.of(INVALID_BODY)
                        .detail("The header is of no table that is read here: " + ROWS_OF + ". Needed are "
                                + Shape.ALL.stream()
                                        .map(each -> each.columns().stream()
                                                .sorted()
                                                .toList()
                                                .toString())
                                        .reduce((one, other) -> one + " or " + other)
                                        .orElseThrow())
                        .build());
    }

    private static String @Nullable [] next(MappingIterator<String[]> lines, Batch read) throws IOException {
        try {
            return lines.hasNextValue() ? lines.nextValue() : null;
        } catch (JsonProcessingException | CharConversionException broken) { // no CSV, or not in UTF-8
            read.take();
            throw Problem.of(INVALID_BODY)
                    .detail("The table cannot be read as CSV in UTF-8 from line "
                            + line(lines)
                            + " on; the rows before it are taken. Sent again, they are known.")
                    .build();
        }
    }

    private static long line(MappingIterator<String[]> lines) {
        return lines.getCurrentLocation().getLineNr();
    }

    private static Map<String, String> row(String[] header, String[] cells) throws RowFault {
        if (cells.length != header.length) {
            throw new RowFault(List.of(
                    Violation.ofParameter("row", "has " + cells.length + " cells under a header of " + header.length)));
        }
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < header.length; at++) {
            row.put(header[at], cells[at]);
        }
        return row;
    }

    /** What the dataset calls the row, as far as it can be read: of a row with missing cells, or a quote that never ends, it may not be. */
    private static @Nullable String id(Shape shape, String[] header, String[] cells) {
        int at = Arrays.asList(header).indexOf(shape.idColumn());
        return at < cells.length && cells[at].length() <= Cells.LONGEST ? cells[at] : null;
    }

    private static Map<String, Object> problem(RowFault fault) {
        return ProblemAnswer.document(
                Problem.of(UNPROCESSABLE).violations(fault.violations()).build());
    }

    private void write(OutputStream report, RowReport line) throws IOException {
        report.write(json.writeValueAsBytes(line));
        report.write('\n');
    }
}

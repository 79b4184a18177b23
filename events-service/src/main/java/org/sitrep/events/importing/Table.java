package org.sitrep.events.importing;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.UNPROCESSABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemAnswer;
import org.sitrep.manners.problem.Violation;

/** A table, read as it comes: its header first, then some rows at a time. */
final class Table implements Closeable {
    /** So many are taken in a fraction of a second; readers of lists are shown nothing later until then. */
    private static final int AT_ONCE = 200;

    /** A table of which more rows are refused than this is no table of events; its report would fill a disk. */
    static final long MOST_REFUSED = 100_000;

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final Allowance content;
    private final MappingIterator<String[]> lines;
    private final String[] header;
    private final Shape shape;
    private @Nullable Line ahead;
    private @Nullable HttpProblem broken;
    private long position;

    private Table(Allowance content) throws IOException {
        this.content = content;
        this.lines = CSV.readerFor(String[].class).readValues(content);
        this.header = Header.read(lines);
        this.shape = Header.shape(Set.of(header));
    }

    /**
     * Opens a table.
     *
     * @throws HttpProblem 400 for one of no shape that is known
     */
    static Table open(InputStream content) throws IOException {
        return new Table(new Allowance(content));
    }

    /** Who coded it, where the import does not say. */
    String dataset() {
        return shape.dataset();
    }

    /** How many rows have been read. */
    long position() {
        return position;
    }

    /** Passes over rows that were taken before. */
    void skip(long rows) throws IOException {
        for (long left = rows; left > 0 && ahead() != null; left--) {
            goOn();
        }
    }

    /**
     * The next rows; none at the end.
     *
     * @throws HttpProblem 400 where the table cannot be read on; the rows before that were given by earlier calls
     */
    Batch next() throws IOException {
        long from = position;
        Set<String> ids = new HashSet<>();
        List<Batch.Line> lines = new ArrayList<>();
        for (Line line = ahead(); line != null && lines.size() < AT_ONCE; line = ahead()) {
            try {
                RowImport.Read row = RowImport.read(shape, line.number, row(line.cells));
                if (!ids.add(row.row().id())) {
                    break; // it comes after the one before it
                }
                lines.add(row);
            } catch (RowFault fault) {
                lines.add(RowReport.refused(line.number, id(line.cells), problem(fault)));
            }
            goOn();
        }
        Batch batch = new Batch(from, lines);
        if (broken != null && batch.isEmpty()) {
            throw broken;
        }
        return batch;
    }

    static HttpProblem tooManyRefused() {
        return Problem.of(INVALID_BODY)
                .detail("More than " + MOST_REFUSED + " rows were refused; the rows behind them are not looked at.")
                .build();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** A row, and where it begins in the file, from 1. */
    private record Line(long number, List<String> cells) {}

    private @Nullable Line ahead() throws IOException {
        if (ahead == null && broken == null) {
            long number = lines.getCurrentLocation().getLineNr(); // a row ends where the next begins
            content.renew();
            try {
                ahead = lines.hasNextValue() ? new Line(number, List.of(lines.nextValue())) : null;
            } catch (JsonProcessingException | CharConversionException | ZipException | EOFException wrong) {
                broken = Problem.of(INVALID_BODY)
                        .detail("The table cannot be read as CSV in UTF-8, of rows up to a megabyte, from line "
                                + number + " on; the rows before it are taken. Sent again, they are known.")
                        .build();
            }
        }
        return ahead;
    }

    private void goOn() {
        ahead = null;
        position++;
    }

    private Map<String, String> row(List<String> cells) throws RowFault {
        if (cells.size() != header.length) {
            throw new RowFault(List.of(
                    Violation.ofParameter("row", "has " + cells.size() + " cells under a header of " + header.length)));
        }
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < header.length; at++) {
            row.put(header[at], cells.get(at));
        }
        return row;
    }

    /** What the dataset calls the row, as far as it can be read: of a row with missing cells, or a quote that never ends, it may not be. */
    private @Nullable String id(List<String> cells) {
        int at = Arrays.asList(header).indexOf(shape.idColumn());
        return at < cells.size() ? new Cells(Map.of(shape.idColumn(), cells.get(at))).text(shape.idColumn()) : null;
    }

    private static Map<String, Object> problem(RowFault fault) {
        return ProblemAnswer.document(
                Problem.of(UNPROCESSABLE).violations(fault.violations()).build());
    }
}

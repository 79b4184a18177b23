package org.sitrep.events.importing;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/** The first line of a table, which tells whose it is. */
final class Header {
    private static final String ROWS_OF = "ucdp_ged, acled and our own table";

    private Header() {}

    /**
     * Reads it.
     *
     * @throws HttpProblem 400 where there is none that can be read
     */
    static String[] read(MappingIterator<String[]> lines) throws IOException {
        String @Nullable [] header;
        try {
            header = lines.hasNextValue() ? lines.nextValue() : null;
        } catch (JsonProcessingException | CharConversionException | ZipException | EOFException broken) {
            throw refusal("The header line cannot be read as CSV in UTF-8.");
        }
        if (header == null) {
            throw refusal("There is no header line.");
        }
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < header.length; at++) {
            header[at] = header[at].replace("\uFEFF", "").strip();
            if (!seen.add(header[at])) {
                throw refusal("The column " + header[at] + " stands twice.");
            }
        }
        return header;
    }

    /**
     * Which table it is of.
     *
     * @throws HttpProblem 400 where it is of none that is read here
     */
    static Shape shape(Set<String> header) {
        return Shape.ALL.stream()
                .filter(each -> header.containsAll(each.columns()))
                .findFirst()
                .orElseThrow(() -> refusal("The header is of no table that is read here: " + ROWS_OF + ". Needed are "
                        + Shape.ALL.stream()
                                .map(each -> each.columns().stream()
                                        .sorted()
                                        .toList()
                                        .toString())
                                .reduce((one, other) -> one + " or " + other)
                                .orElseThrow()));
    }

    private static HttpProblem refusal(String detail) {
        return Problem.of(INVALID_BODY).detail(detail).build();
    }
}

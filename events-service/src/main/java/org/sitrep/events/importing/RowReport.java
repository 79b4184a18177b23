package org.sitrep.events.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report: one for each row refused, and a last one that counts them all.
 *
 * @param line where the row begins in the file, from 1; absent in the last line
 * @param result {@code refused}, or in the last line {@code done}, or {@code failed} or {@code cancelled} where it was not taken to its end
 * @param row the dataset's id of it, where it could be read
 * @param problem why it was refused, or failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportReportLine")
record RowReport(
        @Nullable Long line,
        String result,
        @Nullable String row,

        @Schema(implementation = Object.class, description = "An RFC 9457 problem") @Nullable Map<String, Object> problem,

        @Nullable Long imported,
        @Nullable Long revised,
        @Nullable Long known,
        @Nullable Long refused)
        implements Batch.Line {

    static RowReport refused(long line, @Nullable String row, Map<String, Object> problem) {
        return new RowReport(line, "refused", row, problem, null, null, null, null);
    }

    static RowReport done(Counts counts) {
        return last("done", null, counts);
    }

    /** The last line where somebody ended the import before its table did. */
    static RowReport cancelled(Counts counts) {
        return last("cancelled", null, counts);
    }

    /** The last line where the table could not be taken to its end. */
    static RowReport failed(Map<String, Object> problem, Counts counts) {
        return last("failed", problem, counts);
    }

    private static RowReport last(String result, @Nullable Map<String, Object> problem, Counts counts) {
        return new RowReport(
                null, result, null, problem, counts.imported(), counts.revised(), counts.known(), counts.refused());
    }
}

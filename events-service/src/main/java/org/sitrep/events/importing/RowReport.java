package org.sitrep.events.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report: one for each row refused, and a last one that counts them all.
 *
 * @param line where the row begins in the file, from 1; absent in the last line
 * @param result {@code refused}, or {@code done} in the last line
 * @param row the dataset's id of it, where it could be read
 * @param problem why it was refused
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
        @Nullable Long refused) {

    static RowReport refused(long line, @Nullable String row, Map<String, Object> problem) {
        return new RowReport(line, "refused", row, problem, null, null, null, null);
    }

    static RowReport done(long imported, long revised, long known, long refused) {
        return new RowReport(null, "done", null, null, imported, revised, known, refused);
    }
}

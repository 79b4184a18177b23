package org.sitrep.events.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Audit;

/** Takes a table while its sender waits, and reports the rows that it refuses. */
@ApplicationScoped
class TableImport {
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
     * @param named who coded it; null: as its shape says
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a table of no shape that is known, or that cannot be read on
     */
    void take(InputStream content, @Nullable String named, String client, OutputStream report) throws IOException {
        try (Table table = Table.open(content)) {
            String dataset = named == null ? table.dataset() : named;
            Counts counts = Counts.NONE;
            for (Batch batch = table.next(); !batch.isEmpty(); batch = table.next()) {
                Halving.Taken taken = Halving.take(
                        batch, part -> QuarkusTransaction.requiringNew().call(() -> rows.take(part, dataset, client)));
                counts = counts.plus(taken.counts());
                for (RowReport refused : taken.refused()) {
                    write(report, refused);
                }
                if (counts.refused() > Table.MOST_REFUSED) {
                    throw Table.tooManyRefused();
                }
            }
            audit.noteAlone(client, "import", "dataset", dataset, counts.details());
            write(report, RowReport.done(counts));
        }
    }

    private void write(OutputStream report, RowReport line) throws IOException {
        report.write(json.writeValueAsBytes(line));
        report.write('\n');
    }
}

package org.sitrep.events.importing;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Audit;
import org.sitrep.manners.problem.Problem;

/** Keeps a table to be taken while its sender does other things, and tells what became of it. */
@ApplicationScoped
class LaterImport {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ImportStore imports;
    private final Importing importing;
    private final Audit audit;
    private final ObjectMapper json;

    LaterImport(ImportStore imports, Importing importing, Audit audit, ObjectMapper json) {
        this.imports = imports;
        this.importing = importing;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Keeps a table; when this returns it will be taken, whatever happens to this process.
     *
     * @param named who coded it; null: as its shape says
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a table of no shape that is known; 503 where too many wait
     */
    Import keep(InputStream content, @Nullable String named, String client) throws IOException {
        if (imports.isFull()) { // before the body comes, which would be in vain
            throw tooMany();
        }
        // A file first: the body may take minutes to come, and no transaction waits for that.
        Path packed = Files.createTempFile("import", ".csv.gz");
        try {
            pack(content, packed);
            String dataset;
            try (InputStream stored = Files.newInputStream(packed);
                    Table table = Table.open(new GZIPInputStream(stored))) {
                dataset = named == null ? table.dataset() : named;
            }
            Import kept;
            try (InputStream stored = Files.newInputStream(packed)) {
                kept = QuarkusTransaction.requiringNew()
                        .call(() -> imports.add(client, dataset, stored).orElseThrow(LaterImport::tooMany));
            }
            importing.now();
            return kept;
        } finally {
            Files.delete(packed);
        }
    }

    private static HttpProblem tooMany() {
        return Problem.of(UNAVAILABLE)
                .detail("Many imports wait already.")
                .retryAfter(PATIENCE)
                .build();
    }

    private static void pack(InputStream content, Path packed) throws IOException {
        try (OutputStream packing = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(packed)))) {
            content.transferTo(packing);
        } catch (ZipException | EOFException broken) {
            throw Problem.of(INVALID_BODY)
                    .detail("The table came in gzip that cannot be read to its end; nothing was kept.")
                    .build();
        }
    }

    /** Ends an import before its table does; one that has ended stays as it is. */
    void cancel(UUID id, String by) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.cancel(id).ifPresent(ended -> {
                    Map<String, Object> details = ended.counts().details();
                    audit.note(ended.client(), "import", "dataset", ended.dataset(), details);
                    audit.note(by, "import.cancel", "import", id.toString(), details);
                }));
    }

    /** The report as far as there is one, in the lines that who waits is given; the last one where it has ended. */
    void report(Import shown, OutputStream out) throws IOException {
        imports.refusals(shown.id(), lines -> {
            while (lines.hasNext()) {
                out.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        if (shown.endedAt() != null) {
            out.write(json.writeValueAsBytes(last(shown)));
            out.write('\n');
        }
    }

    private RowReport last(Import ended) {
        if (ended.cancelled()) {
            return RowReport.cancelled(ended.counts());
        }
        return ended.problem() == null
                ? RowReport.done(ended.counts())
                : RowReport.failed(
                        json.convertValue(ended.problem(), new TypeReference<Map<String, Object>>() {}),
                        ended.counts());
    }
}

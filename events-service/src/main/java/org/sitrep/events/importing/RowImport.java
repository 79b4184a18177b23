package org.sitrep.events.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.events.taking.Taking;
import org.sitrep.manners.identifiers.Ids;

/** Takes rows, some in a transaction: what was taken stays taken, and an import that broke off goes on where it was. */
@ApplicationScoped
class RowImport {
    private final RowStore stored;
    private final Taking taking;
    private final Clock clock;

    RowImport(RowStore stored, Taking taking, Clock clock) {
        this.stored = stored;
        this.taking = taking;
        this.clock = clock;
    }

    enum Outcome {
        IMPORTED,
        REVISED,
        KNOWN
    }

    /**
     * A row that can be taken.
     *
     * @param line where it begins in the file, from 1
     */
    record Read(long line, ImportedRow row, String digest) implements Batch.Line {}

    /**
     * Reads a row.
     *
     * @throws RowFault with all that is wrong with it
     */
    static Read read(Shape shape, long line, Map<String, String> cells) throws RowFault {
        Cells reading = new Cells(cells);
        ImportedRow row = shape.read(reading);
        if (row.start() != null && row.end() != null && row.end().isBefore(row.start())) {
            reading.fault("date_end", "is before date_start");
        }
        reading.refuseIfWrong();
        return new Read(line, row, digest(cells));
    }

    /** Takes rows, in the caller's transaction, and tells how many came to what. */
    Counts take(Batch batch, String dataset, String client) {
        List<Read> rows = batch.rows();
        return Counts.of(
                rows.isEmpty() ? Map.of() : taken(rows, dataset, client),
                batch.refused().size());
    }

    private Map<Outcome, Long> taken(Collection<Read> rows, String dataset, String client) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        Map<String, RowStore.Known> known =
                stored.find(dataset, rows.stream().map(each -> each.row.id()).toList());
        Map<String, RowStore.Known> changed = new LinkedHashMap<>();
        List<ArticleCoded> told = new ArrayList<>();
        for (Read each : rows) {
            RowStore.Known before = known.get(each.row.id());
            if (before != null && before.digest().equals(each.digest)) {
                counts.merge(Outcome.KNOWN, 1L, Long::sum);
                continue;
            }
            RowStore.Known now = before == null
                    ? new RowStore.Known(Ids.next(), 1, each.digest)
                    : new RowStore.Known(before.articleId(), before.number() + 1, each.digest);
            changed.put(each.row.id(), now);
            told.add(RowTelling.of(now.articleId(), now.number(), dataset, client, each.row, clock.instant()));
            counts.merge(before == null ? Outcome.IMPORTED : Outcome.REVISED, 1L, Long::sum);
        }
        stored.store(dataset, changed);
        taking.take(told);
        return counts;
    }

    private static String digest(Map<String, String> cells) {
        try {
            byte[] content = new TreeMap<>(cells).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

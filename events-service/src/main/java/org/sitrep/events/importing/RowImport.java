package org.sitrep.events.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.events.taking.Taking;
import org.sitrep.manners.identifiers.Ids;

/** Takes one row, in a transaction of its own: what was taken stays taken, and an import that broke off goes on where it was. */
@ApplicationScoped
class RowImport {
    private final RowStore rows;
    private final Taking taking;
    private final Clock clock;

    RowImport(RowStore rows, Taking taking, Clock clock) {
        this.rows = rows;
        this.taking = taking;
        this.clock = clock;
    }

    enum Outcome {
        IMPORTED,
        REVISED,
        KNOWN
    }

    /**
     * Takes a row.
     *
     * @throws RowFault with all that is wrong with it
     */
    Outcome take(Shape shape, String dataset, String client, Map<String, String> cells) throws RowFault {
        Cells reading = new Cells(cells);
        ImportedRow row = shape.read(reading);
        if (row.start() != null && row.end() != null && row.end().isBefore(row.start())) {
            reading.fault("date_end", "is before date_start");
        }
        reading.refuseIfWrong();
        String digest = digest(cells);
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<RowStore.Known> known = rows.find(dataset, row.id());
            if (known.filter(before -> before.digest().equals(digest)).isPresent()) {
                return Outcome.KNOWN;
            }
            UUID articleId = known.map(RowStore.Known::articleId).orElseGet(Ids::next);
            int number = known.map(RowStore.Known::number).orElse(0) + 1;
            rows.store(dataset, row.id(), new RowStore.Known(articleId, number, digest));
            taking.take(RowTelling.of(articleId, number, dataset, client, row, clock.instant()));
            return number == 1 ? Outcome.IMPORTED : Outcome.REVISED;
        });
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

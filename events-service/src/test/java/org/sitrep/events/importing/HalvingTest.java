package org.sitrep.events.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sitrep.manners.failures.MessageFault;

class HalvingTest {
    private final List<Long> taken = new ArrayList<>();

    @Test
    void refusesOnlyWhatCannotBeTakenByItself() throws RowFault {
        Halving.Taken became = Halving.take(batch(200), part -> take(part, Set.of(3L, 151L, 152L, 201L)));

        assertThat(became.refused()).extracting(RowReport::line).containsExactly(3L, 151L, 152L, 201L);
        assertThat(became.counts()).isEqualTo(new Counts(196, 0, 0, 4));
        assertThat(taken).hasSize(196).isSorted();
    }

    @Test
    void keepsTheOrderOfTheFileWithWhatWasRefusedBefore() throws RowFault {
        List<Batch.Line> lines = new ArrayList<>(batch(4).lines());
        lines.add(1, RowReport.refused(100, null, Map.of()));
        List<Long> froms = new ArrayList<>();

        Halving.Taken became = Halving.take(new Batch(1000, lines), part -> {
            Counts counts = take(part, Set.of(4L));
            froms.add(part.from());
            return counts;
        });

        assertThat(became.counts()).isEqualTo(new Counts(3, 0, 0, 2));
        assertThat(froms).first().isEqualTo(1000L);
        assertThat(froms).isSorted();
    }

    @Test
    void holdsNoRowGuiltyOfADatabaseThatIsAway() throws RowFault {
        Batch batch = batch(10);

        assertThatThrownBy(() -> Halving.take(batch, part -> {
                    throw new UncheckedIOException(new IOException("away"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Counts take(Batch part, Set<Long> wrong) {
        List<Long> lines = part.rows().stream().map(RowImport.Read::line).toList();
        if (lines.stream().anyMatch(wrong::contains)) {
            throw new MessageFault("unforeseen", "a row that nobody foresaw");
        }
        taken.addAll(lines);
        return new Counts(lines.size(), 0, 0, part.refused().size());
    }

    /** Rows from line 2 on. */
    private static Batch batch(int rows) throws RowFault {
        List<Batch.Line> lines = new ArrayList<>();
        for (long line : LongStream.range(2, rows + 2L).toArray()) {
            lines.add(RowImport.read(
                    new AcledShape(),
                    line,
                    Map.of(
                            "event_id_cnty",
                            "R" + line,
                            "event_date",
                            "2024-01-01",
                            "sub_event_type",
                            "Attack",
                            "actor1",
                            "One")));
        }
        return new Batch(0, lines);
    }
}

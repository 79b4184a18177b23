package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.Report;

/** One coder serves all threads, and says the same on each. */
class SameOnEveryThreadTest {
    private static final Path REPORTS = Path.of("src/test/resources/org/sitrep/coder/reports");
    private static final int THREADS = 4;
    private static final int TEXTS = 12;

    @Test
    void readsTheSameOnEveryThreadAndInEveryRun() throws IOException, InterruptedException, ExecutionException {
        List<Report> reports = LabelledSets.open(REPORTS.resolve("texts"), REPORTS.resolve("labels"))
                .reports()
                .subList(0, TEXTS);
        List<Reading> alone = readAll(Coder.bundled(), reports);

        Coder shared = Coder.bundled();
        List<Future<List<Reading>>> together = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                together.add(threads.submit(() -> readAll(shared, reports)));
            }
        }

        for (Future<List<Reading>> one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    private static List<Reading> readAll(Coder coder, List<Report> reports) {
        return reports.stream()
                .map(report -> new ArticleText(report.title(), report.text(), LocalDate.of(2024, 4, 23), "en"))
                .map(coder::read)
                .toList();
    }
}

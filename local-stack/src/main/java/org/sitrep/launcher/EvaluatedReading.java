package org.sitrep.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.scoring.Report;

/** Reads labelled texts on one thread, and measures what that takes. */
final class EvaluatedReading {
    private static final double NANOSECONDS = 1e9;
    private static final int STEPS = 10;

    private final PrintWriter progress;
    private final Coder coder;
    private final double readySeconds;

    /** Loads the coder, and has it read one sentence: only then is it ready. */
    EvaluatedReading(PrintWriter progress) {
        this.progress = progress;
        coder = Coder.bundled();
        var _ = coder.read(ArticleText.of("A bomb killed two soldiers near Mosul on Monday.", null));
        readySeconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000.0;
    }

    CoderVersion version() {
        return coder.version();
    }

    /** The codings by the reports' ids; a text that the coder refuses has none. */
    Map<String, Coding> code(List<Report> reports) {
        Map<String, Coding> codings = new LinkedHashMap<>();
        int done = 0;
        for (Report report : reports) {
            if (read(report) instanceof Reading.Coded coded) {
                codings.put(report.id(), coded.coding());
            }
            done++;
            if (done * STEPS / reports.size() > (done - 1) * STEPS / reports.size()) {
                progress.println("read " + done + " of " + reports.size());
                progress.flush();
            }
        }
        return codings;
    }

    /** Reads the same texts again for so many seconds, after half as long a warm-up. */
    EvaluationSpeed measure(List<Report> reports, double seconds) {
        progress.println("measuring the speed");
        progress.flush();
        repeat(reports, seconds / 2);
        long cpu = cpu();
        long start = System.nanoTime();
        Amount read = repeat(reports, seconds);
        return new EvaluationSpeed(
                readySeconds,
                read.articles(),
                read.characters(),
                (System.nanoTime() - start) / NANOSECONDS,
                (cpu() - cpu) / NANOSECONDS,
                heap());
    }

    static void write(Map<String, Coding> codings, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var coding : codings.entrySet()) {
            Json.MESSAGES.writeValue(folder.resolve(coding.getKey() + ".json").toFile(), coding.getValue());
        }
    }

    private record Amount(int articles, long characters) {}

    /** Whole texts until the time is over, one at least. */
    private Amount repeat(List<Report> reports, double seconds) {
        long start = System.nanoTime();
        int articles = 0;
        long characters = 0;
        do {
            Report report = reports.get(articles % reports.size());
            var _ = read(report);
            articles++;
            characters += report.text().length();
        } while (System.nanoTime() - start < seconds * NANOSECONDS);
        return new Amount(articles, characters);
    }

    private Reading read(Report report) {
        return coder.read(new ArticleText(report.title(), report.text(), report.published(), null));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package org.sitrep.coder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.evaluation.scoring.Figure;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Scores;

/**
 * What the coder has reached on a labelled set.
 *
 * @param figures more is better: F1 in thousandths; how many of the events found are right in a part; how many of the
 *     negative reports were left alone
 * @param mistakes a line each, in order
 */
record Reached(Map<String, Integer> figures, List<String> mistakes) {
    private static final String FIGURES = "reached-figures.tsv";
    private static final String MISTAKES = "reached-mistakes.tsv";
    private static final String NOISE = "noise";

    static Reached of(Scores scores) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (Figure figure : scores.blocks().getFirst().figures()) {
            figures.put(
                    figure.name().strip(),
                    switch (figure) {
                        case Figure.Found found -> (int) (1_000 * found.value());
                        case Figure.Share share ->
                            share.name().equals(NOISE) ? share.of() - share.right() : share.right();
                    });
        }
        return new Reached(
                figures, scores.mistakes().stream().map(Reached::line).sorted().toList());
    }

    static Reached read(Path folder) throws IOException {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(FIGURES))) {
            String[] cells = line.split("\t", -1);
            figures.put(cells[0], Integer.valueOf(cells[1]));
        }
        return new Reached(figures, Files.readAllLines(folder.resolve(MISTAKES)));
    }

    void write(Path folder) throws IOException {
        Files.write(
                folder.resolve(FIGURES),
                figures.entrySet().stream()
                        .map(figure -> figure.getKey() + "\t" + figure.getValue())
                        .toList());
        Files.write(folder.resolve(MISTAKES), mistakes);
    }

    List<String> figuresBelow(Reached before) {
        return before.figures.entrySet().stream()
                .filter(old -> figures.getOrDefault(old.getKey(), 0) < old.getValue())
                .map(old ->
                        "%s %d, was %d".formatted(old.getKey(), figures.getOrDefault(old.getKey(), 0), old.getValue()))
                .toList();
    }

    List<String> newSince(Reached before) {
        List<String> added = new ArrayList<>(mistakes);
        before.mistakes.forEach(added::remove);
        return added;
    }

    /** What was labelled, or for a false find what was found: what stands on the other side changes with every mend. */
    private static String line(Mistake mistake) {
        boolean isFalse = mistake.kind().startsWith("false");
        return String.join(
                "\t",
                mistake.report(),
                mistake.kind().toLowerCase(Locale.ROOT),
                isFalse ? mistake.found() : mistake.labelled());
    }
}

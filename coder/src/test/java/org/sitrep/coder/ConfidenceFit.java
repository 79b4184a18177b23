package org.sitrep.coder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.coder.assembly.Assembler;
import org.sitrep.coder.assembly.Confidence;
import org.sitrep.coder.knowledge.ConfidenceWeights;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.Judged;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Report;

/**
 * Fits the weights of {@code knowledge/confidence.tsv} on labelled reports, and prints its rows:
 * {@code ConfidenceFit TEXTS LABELS [TEXTS LABELS ...]}. A logistic model for each kind of find, held small; signs that can
 * only help get no negative weight. Five-fold cross-validation by report says how well it judges finds it was not fitted on.
 */
final class ConfidenceFit {
    private static final int FOLDS = 5;
    private static final int STEPS = 4_000;
    private static final double PACE = 0.5;

    /** Holds the weights small: with a hundred finds a fit without it would learn the reports by heart. */
    private static final double SHRINKING = 0.01;

    /** The kind of act: any of them can be read worse than the others. */
    private static final Set<String> EITHER_WAY = Set.of(
            ConfidenceWeights.ALWAYS,
            "remote",
            "against-civilians",
            "strategic",
            "opens-with-the",
            "several-uncounted",
            "property",
            "protest");

    private record Example(String report, Set<String> signs, boolean right) {}

    private ConfidenceFit() {}

    public static void main(String[] folders) {
        Map<String, List<Example>> kinds = new TreeMap<>();
        Coder coder = Coder.bundled();
        for (int i = 0; i + 1 < folders.length; i += 2) {
            LabelledSet set = LabelledSets.open(Path.of(folders[i]), Path.of(folders[i + 1]));
            Map<String, Assembler.Assembled> read = new HashMap<>();
            for (Report report : set.reports()) {
                read.put(
                        report.id(),
                        coder.candidates(new ArticleText(report.title(), report.text(), report.published(), null)));
            }
            for (Judged judged : judged(coder, set, read)) {
                kinds.computeIfAbsent(judged.kind(), kind -> new ArrayList<>())
                        .add(new Example(
                                judged.report(),
                                signs(judged, read.get(judged.report()).tellings()),
                                judged.right()));
            }
        }
        kinds.forEach((kind, examples) -> {
            fit(examples).forEach((sign, weight) -> {
                if (Math.abs(weight) >= 0.005) {
                    System.out.printf(Locale.ROOT, "%s\t%s\t%.2f%n", kind, sign, weight);
                }
            });
            crossValidate(kind, examples);
        });
    }

    /** Every find that could be coded, held against the labels, the improbable too. */
    private static List<Judged> judged(Coder coder, LabelledSet set, Map<String, Assembler.Assembled> read) {
        Map<String, Coding> codings = new HashMap<>();
        read.forEach((report, found) -> codings.put(
                report,
                new Coding(
                        coder.version(),
                        new PublishedOn(null, PublishedBasis.UNKNOWN),
                        "en",
                        found.events(),
                        found.casualtyClaims(),
                        found.forceLevels(),
                        found.tempoClaims())));
        return set.score(codings).judged();
    }

    private static Set<String> signs(Judged judged, Map<String, Set<String>> tellings) {
        return switch (judged.find()) {
            case CodedEvent event -> Confidence.signs(event, tellings.getOrDefault(event.ref(), Set.of()));
            case CasualtyClaim claim -> Confidence.signs(claim);
            case ForceLevel level -> Confidence.signs(level);
            default -> throw new IllegalStateException("no find: " + judged.find());
        };
    }

    private static Map<String, Double> fit(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        weights.put(ConfidenceWeights.ALWAYS, 0.0);
        examples.forEach(example -> example.signs().forEach(sign -> weights.put(sign, 0.0)));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new HashMap<>();
            for (Example example : examples) {
                double off = (example.right() ? 1 : 0) - probability(weights, example.signs());
                slope.merge(ConfidenceWeights.ALWAYS, off, Double::sum);
                example.signs().forEach(sign -> slope.merge(sign, off, Double::sum));
            }
            weights.replaceAll((sign, weight) -> {
                double shrunk = sign.equals(ConfidenceWeights.ALWAYS) ? 0 : SHRINKING * weight;
                double moved = weight + PACE * (slope.getOrDefault(sign, 0.0) / examples.size() - shrunk);
                return EITHER_WAY.contains(sign) ? moved : Math.max(0, moved);
            });
        }
        return weights;
    }

    private static double probability(Map<String, Double> weights, Set<String> signs) {
        double sum = weights.getOrDefault(ConfidenceWeights.ALWAYS, 0.0);
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void crossValidate(String kind, List<Example> examples) {
        int[] finds = new int[10];
        int[] right = new int[10];
        double[] stated = new double[10];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> weights = fit(examples.stream()
                    .filter(example -> Math.floorMod(example.report().hashCode(), FOLDS) != out)
                    .toList());
            for (Example example : examples) {
                if (Math.floorMod(example.report().hashCode(), FOLDS) == out) {
                    double probability = probability(weights, example.signs());
                    int tenth = Math.min(9, (int) (probability * 10));
                    finds[tenth]++;
                    stated[tenth] += probability;
                    right[tenth] += example.right() ? 1 : 0;
                }
            }
        }
        for (int tenth = 0; tenth < finds.length; tenth++) {
            if (finds[tenth] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "# %s %.1f: %d finds, stated %.2f, right %.2f%n",
                        kind,
                        tenth / 10.0,
                        finds[tenth],
                        stated[tenth] / finds[tenth],
                        (double) right[tenth] / finds[tenth]);
            }
        }
    }
}

package org.sitrep.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Scores;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = {
            "Codes texts that have labels made by hand, and says how right the coder is, where it is wrong, and how quick.",
            "Needs nothing to run and stores nothing. Without folders: the labelled reports of this checkout.",
            "The format is told by what LABELS holds: labels of reports (ID.json), MUC-4 answer keys, or a pairs.tsv."
        })
final class Evaluate implements Callable<Integer> {
    private static final Path OWN_REPORTS = Path.of("coder/src/test/resources/org/sitrep/coder/reports");

    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TEXTS", description = "A folder of texts, ID.txt.")
    @Nullable Path texts;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LABELS", description = "A folder of their labels.")
    @Nullable Path labels;

    @Option(
            names = "--mistakes",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many of the worst mistakes of each kind are printed; 0 for none. Default: 5.")
    int mistakes;

    @Option(
            names = "--codings",
            paramLabel = "FOLDER",
            description = "Also writes each coding there, as ID.json, for other scorers.")
    @Nullable Path codings;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long the speed is measured, after half as long a warm-up. Default: 10.")
    double seconds;

    @Option(names = "--json", description = "Prints figures and all mistakes as JSON.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        LabelledSet set = open();
        var reading = new EvaluatedReading(spec.commandLine().getErr());
        var coded = reading.code(set.reports());
        if (codings != null) {
            EvaluatedReading.write(coded, codings);
        }
        Scores scores = set.score(coded);
        var speed = reading.measure(set.reports(), seconds);
        var answer = new EvaluationAnswer(set.format(), reading.version(), scores, speed);
        if (json) {
            spec.commandLine().getOut().println(answer.json());
        } else {
            answer.print(spec.commandLine(), mistakes);
        }
        return 0;
    }

    private LabelledSet open() {
        if (texts == null) {
            Path own = Checkout.root().resolve(OWN_REPORTS);
            return LabelledSets.open(own.resolve("texts"), own.resolve("labels"));
        }
        if (labels == null) {
            throw new StackException("The texts in " + texts + " need a second folder, that of their labels.");
        }
        return LabelledSets.open(texts, labels);
    }
}

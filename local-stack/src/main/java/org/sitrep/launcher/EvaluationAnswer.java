package org.sitrep.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.evaluation.scoring.Block;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Reliability;
import org.sitrep.evaluation.scoring.Scores;
import picocli.CommandLine;

/** What an evaluation found, for people and for machines. */
record EvaluationAnswer(String format, CoderVersion coder, Scores scores, EvaluationSpeed speed) {

    private static final List<String> KINDS = List.of("event", "cumulative", "force");

    /** Figures, then the worst mistakes of each kind, the most frequent kind first, then the speed. */
    void print(CommandLine command, int mistakes) {
        PrintWriter out = command.getOut();
        out.println("Coder " + coder.version() + ", codebook " + coder.codebook() + "; " + format + ".");
        for (Block block : scores.blocks()) {
            out.println();
            out.println(command.getColorScheme().ansi().string("@|bold " + block.title() + "|@"));
            block.lines().forEach(out::println);
        }
        for (String kind : KINDS) {
            print(command, kind);
        }
        if (mistakes > 0) {
            byKind().entrySet().stream()
                    .sorted(Comparator.comparingInt(kind -> -kind.getValue().size()))
                    .forEach(kind -> print(command, kind.getKey(), kind.getValue(), mistakes));
        }
        out.println();
        out.println(speed);
    }

    String json() throws JsonProcessingException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("format", format);
        answer.put("coder", coder);
        answer.put(
                "blocks", scores.blocks().stream().map(EvaluationAnswer::values).toList());
        answer.put("speed", speed.values());
        var confidence = new LinkedHashMap<String, Object>();
        KINDS.forEach(kind -> confidence.put(kind, reliability(kind)));
        answer.put("confidence", confidence);
        answer.put(
                "mistakes",
                scores.mistakes().stream().map(EvaluationAnswer::values).toList());
        return Json.MESSAGES.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private void print(CommandLine command, String kind) {
        List<Reliability> rows = reliability(kind);
        if (!rows.isEmpty()) {
            command.getOut().println();
            command.getOut()
                    .printf(
                            Locale.ROOT,
                            "%s: confidence and how many are right (%.3f apart on average)%n",
                            kind,
                            Reliability.error(rows));
            rows.forEach(command.getOut()::println);
        }
    }

    private List<Reliability> reliability(String kind) {
        return Reliability.of(scores.judged().stream()
                .filter(judged -> judged.kind().equals(kind))
                .toList());
    }

    private Map<String, List<Mistake>> byKind() {
        return scores.mistakes().stream()
                .collect(Collectors.groupingBy(
                        Mistake::kind, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static void print(CommandLine command, String kind, List<Mistake> all, int most) {
        all.sort(Comparator.comparingDouble(Mistake::weight).reversed());
        command.getOut().println();
        command.getOut()
                .println(command.getColorScheme()
                        .ansi()
                        .string("@|bold " + kind + ": " + all.size() + "|@"
                                + (all.size() > most ? ", the worst " + most : "")));
        var table = new Table("report", "labelled", "found");
        all.stream().limit(most).forEach(m -> table.row(m.report(), m.labelled(), m.found()));
        table.print(command);
    }

    private static Map<String, Object> values(Block block) {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", block.title());
        values.put("reports", block.reports());
        var figures = new LinkedHashMap<String, Object>();
        block.figures().forEach(figure -> figures.put(figure.name().strip(), figure.values()));
        values.put("figures", figures);
        return values;
    }

    private static Map<String, Object> values(Mistake mistake) {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", mistake.kind());
        values.put("report", mistake.report());
        values.put("labelled", mistake.labelled());
        values.put("found", mistake.found());
        return values;
    }
}

package org.sitrep.evaluation.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.scoring.Folder;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Report;
import org.sitrep.evaluation.scoring.Scores;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

/** News reports ({@code ID.txt}: title line, body) with labels by the coding manual ({@code ID.json}). */
public final class LabelledReports implements LabelledSet {
    private static final String UNTITLED = "Untitled";

    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();

    public LabelledReports(Folder texts, Folder labels) {
        for (Path file : labels.files(".json")) {
            String id = Folder.id(file);
            Path text = texts.path().resolve(id + ".txt");
            if (!Files.isRegularFile(text)) {
                throw new UnreadableLabelsException("The label " + file + " has no text " + text + ".");
            }
            Label label = Label.read(file);
            this.labels.put(id, label);
            reports.add(report(id, Folder.text(text, StandardCharsets.UTF_8), label));
        }
    }

    @Override
    public String format() {
        return "labelled reports";
    }

    @Override
    public List<Report> reports() {
        return List.copyOf(reports);
    }

    @Override
    public Scores score(Map<String, Coding> codings) {
        var scorer = new ReportScorer();
        labels.forEach((id, label) -> scorer.add(id, label, codings.get(id)));
        return scorer.scores();
    }

    private static Report report(String id, String content, Label label) {
        int line = content.indexOf('\n');
        String title = (line < 0 ? content : content.substring(0, line)).strip();
        String text = line < 0 ? "" : content.substring(line + 1).strip();
        return new Report(id, title.equals(UNTITLED) ? null : title, text, label.published());
    }
}

package org.sitrep.evaluation.messages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.messages.KeyFile.Slots;
import org.sitrep.evaluation.messages.TemplatePairs.Pair;
import org.sitrep.evaluation.scoring.Folder;
import org.sitrep.evaluation.scoring.HeadedText;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Report;
import org.sitrep.evaluation.scoring.Scores;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

/** MUC-4: messages ({@code ID.txt}, headed {@code published: DAY}) with official answer keys. */
public final class LabelledMessages implements LabelledSet {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Message> labelled = new LinkedHashMap<>();

    public LabelledMessages(Folder texts, Folder keys) {
        for (Path key : keys.files("")) {
            KeyFile.read(key).forEach((id, templates) -> add(texts, key, id, templates));
        }
    }

    /** Whether the folder holds keys. */
    public static boolean recognises(Folder keys) {
        return keys.files("").stream().anyMatch(KeyFile::isKey);
    }

    @Override
    public String format() {
        return "MUC-4 messages";
    }

    @Override
    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    @Override
    public Scores score(Map<String, Coding> codings) {
        var every = new MessageFigures();
        var relevant = new MessageFigures();
        var mistakes = new MessageMistakes();
        labelled.forEach((id, labels) -> {
            Coding coding = codings.get(id);
            Report report = reports.get(id);
            Message found = coding == null || report == null ? Message.EMPTY : FoundMessage.of(coding, report);
            List<Pair> pairs = TemplatePairs.best(found.templates(), labels.templates());
            every.add(found, labels, pairs);
            if (!labels.templates().isEmpty()) {
                relevant.add(found, labels, pairs);
            }
            mistakes.add(id, found, labels, pairs);
        });
        return new Scores(
                List.of(every.block("all messages"), relevant.block("relevant messages only")),
                mistakes.all(),
                List.of());
    }

    private void add(Folder texts, Path key, String id, List<Slots> templates) {
        Path text = texts.path().resolve(id + ".txt");
        if (!Files.isRegularFile(text)) {
            throw new UnreadableLabelsException("The key " + key + " is of a message that has no text " + text + ".");
        }
        String content = Folder.text(text, StandardCharsets.UTF_8);
        reports.put(id, HeadedText.report(id, content));
        labelled.put(id, Keys.labelled(templates, HeadedText.body(content)));
    }
}

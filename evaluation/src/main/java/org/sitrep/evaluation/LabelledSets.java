package org.sitrep.evaluation;

import java.nio.file.Path;
import org.sitrep.evaluation.messages.LabelledMessages;
import org.sitrep.evaluation.pairs.LabelledPairs;
import org.sitrep.evaluation.reports.LabelledReports;
import org.sitrep.evaluation.scoring.Folder;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

/** Opens texts with labels, whose format it tells by what the folders hold. */
public final class LabelledSets {
    private LabelledSets() {}

    /**
     * The set of a folder of texts ({@code ID.txt}) and a folder of labels: labels of reports ({@code ID.json}), MUC-4
     * keys, or {@code pairs.tsv}.
     *
     * @throws UnreadableLabelsException saying in a sentence what is wrong
     */
    public static LabelledSet open(Path texts, Path labels) {
        Folder textFolder = Folder.at(texts);
        Folder labelFolder = Folder.at(labels);
        if (textFolder.files(".txt").isEmpty()) {
            throw new UnreadableLabelsException("The folder " + texts + " holds no texts (.txt).");
        }
        if (LabelledPairs.recognises(labelFolder)) {
            return new LabelledPairs(textFolder, labelFolder);
        }
        if (!labelFolder.files(".json").isEmpty()) {
            return new LabelledReports(textFolder, labelFolder);
        }
        if (LabelledMessages.recognises(labelFolder)) {
            return new LabelledMessages(textFolder, labelFolder);
        }
        throw new UnreadableLabelsException("The folder " + labels
                + " holds no labels: neither labels of reports (.json) nor MUC-4 keys nor a pairs.tsv.");
    }
}

package org.sitrep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.evaluation.scoring.Report;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;

class LabelledSetsTest {
    private static final String EMPTY_LABEL =
            "{\"published\": \"2021-05-04\", \"genre\": \"negative\", \"events\": [], \"cumulative\": [], \"force_levels\": []}";

    @TempDir
    Path root;

    private LabelledFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new LabelledFolder(root);
    }

    @Test
    void opensReportsWithTheirLabels() {
        folder.text("r1", "A title\n\nThe body.\n").label("r1.json", EMPTY_LABEL);
        folder.text("r2", "Untitled\n\nAnother body.\n").label("r2.json", EMPTY_LABEL);

        var reports = LabelledSets.open(folder.texts(), folder.labels()).reports();

        assertThat(reports).extracting(Report::title).containsExactly("A title", null);
        assertThat(reports).extracting(Report::text).containsExactly("The body.", "Another body.");
        assertThat(reports)
                .extracting(report -> String.valueOf(report.published()))
                .containsOnly("2021-05-04");
    }

    @Test
    void opensMessagesWithTheirKeys() {
        folder.text("M-1", "published: unknown\n\nTOWN, 4 MAY 89 (WIRE) -- [TEXT] NOTHING.")
                .label("keys.v1", """
                0.  MESSAGE: ID                     M-1 (SOURCE)
                1.  MESSAGE: TEMPLATE               *
                4.  INCIDENT: TYPE                  *
                """);

        assertThat(LabelledSets.open(folder.texts(), folder.labels()).format()).isEqualTo("MUC-4 messages");
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertRefused("There is no folder " + folder.texts() + ".");
    }

    @Test
    void saysThatAFolderHoldsNoTexts() throws Exception {
        Files.createDirectories(folder.texts());
        folder.label("r1.json", EMPTY_LABEL);

        assertRefused("The folder " + folder.texts() + " holds no texts (.txt).");
    }

    @Test
    void saysThatAFolderHoldsNoLabels() {
        folder.text("r1", "A title\n\nThe body.").label("notes.md", "Nothing.");

        assertRefused("The folder " + folder.labels()
                + " holds no labels: neither labels of reports (.json) nor MUC-4 keys nor a pairs.tsv.");
    }

    @Test
    void saysWhichLabelHasNoText() {
        folder.text("r1", "A title\n\nThe body.").label("r2.json", EMPTY_LABEL);

        assertRefused("The label " + folder.labels().resolve("r2.json") + " has no text "
                + folder.texts().resolve("r2.txt") + ".");
    }

    @Test
    void saysWhichLabelIsNone() {
        folder.text("r1", "A title\n\nThe body.").label("r1.json", "{\"published\": \"yesterday\"}");

        assertThatThrownBy(() -> LabelledSets.open(folder.texts(), folder.labels()))
                .isInstanceOf(UnreadableLabelsException.class)
                .hasMessageStartingWith("The file " + folder.labels().resolve("r1.json") + " is no label of a report: ")
                .message()
                .doesNotContain("\n");
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> LabelledSets.open(folder.texts(), folder.labels()))
                .isInstanceOf(UnreadableLabelsException.class)
                .hasMessage(sentence);
    }
}

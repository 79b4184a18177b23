package org.sitrep.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.evaluation.LabelledFolder.coding;
import static org.sitrep.evaluation.LabelledFolder.event;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.evaluation.LabelledFolder;
import org.sitrep.evaluation.LabelledSets;

class LabelledPairsTest {
    private static final String ACTOR =
            "{\"name\": \"%s\", \"mention\": \"%s\", \"entity\": \"organisation\", \"alleged\": false}";

    @TempDir
    Path root;

    @Test
    void countsFoesInEitherOrderAndWhatWasStruck() {
        var folder = new LabelledFolder(root)
                .text("d1", "published: unknown\ntitle: A title\n\nThe body.")
                .label("pairs.tsv", """
                document\tkind\tone\tother\tact
                d1\tfoes\tIraqi forces\tthe Islamic State\t1
                d1\tfoes\tTurkey\tISIL\t0
                d1\tstruck\tthe Coalition\tDara city\t1
                d1\tstruck\tthe Coalition\tMoro\t1
                """);
        var coding = coding(
                event("\"attackers\": [" + ACTOR.formatted("ISIS", "militants") + "], \"targets\": ["
                        + ACTOR.formatted("Iraqi Army", "troops") + "]"),
                "",
                "");

        var scores = LabelledSets.open(folder.texts(), folder.labels()).score(Map.of("d1", coding));

        assertThat(scores.blocks().getFirst().lines())
                .containsExactly(
                        "reports        1",
                        "foes           100.0   (1 of 1)",
                        "foes*           50.0   (1 of 2)",
                        "struck          50.0   (1 of 2)");
    }
}

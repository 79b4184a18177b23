package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Report;

/**
 * Nine hundred passages that say what happened in ever other words: no figure falls below what the coder has reached on
 * them ({@code passages/reached-figures.tsv}, recorded like those of {@link LabelledReportsTest}).
 */
class PassagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/sitrep/coder/passages");

    @Test
    void readsThemNoWorseThanItHas(@TempDir Path set) throws IOException {
        Path texts = Files.createDirectory(set.resolve("texts"));
        Path labels = Files.createDirectory(set.resolve("labels"));
        for (String file : List.of("ground", "explosions", "unrest")) {
            for (String line : Files.readAllLines(FOLDER.resolve(file + ".jsonl"))) {
                lay(Json.MESSAGES.readTree(line), texts, labels);
            }
        }
        LabelledSet passages = LabelledSets.open(texts, labels);
        var reached = Reached.of(passages.score(coded(passages)));
        if (Boolean.getBoolean("sitrep.record")) {
            reached.write(FOLDER);
        }

        assertThat(reached.figuresBelow(Reached.read(FOLDER))).isEmpty();
    }

    private static void lay(JsonNode passage, Path texts, Path labels) throws IOException {
        ObjectNode label = passage.deepCopy();
        label.remove("text");
        String id = passage.get("id").asText();
        Files.writeString(
                texts.resolve(id + ".txt"), "Untitled\n\n" + passage.get("text").asText() + "\n");
        Files.writeString(labels.resolve(id + ".json"), label.toString());
    }

    private static Map<String, Coding> coded(LabelledSet set) {
        Coder coder = Coder.bundled();
        Map<String, Coding> codings = new HashMap<>();
        for (Report report : set.reports()) {
            var article = new ArticleText(null, report.text(), report.published(), null);
            if (coder.read(article) instanceof Reading.Coded coded) {
                codings.put(report.id(), coded.coding());
            }
        }
        return codings;
    }
}

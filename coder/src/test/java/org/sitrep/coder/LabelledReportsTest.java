package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.LabelledSet;
import org.sitrep.evaluation.scoring.Report;

/**
 * The sixty labelled reports, the thirty later, the forty latest the eighty newest and the forty unread ones: no figure falls below what the coder has reached on them, and a
 * fall names the mistakes that are new. What was reached is in {@code reached-*.tsv} beside them; raise it after a gain,
 * or lower it on purpose, with
 *
 * <pre>mvn -f coder/pom.xml test -Dtest=LabelledReportsTest -Dsitrep.record=true</pre>
 */
class LabelledReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/sitrep/coder");

    @ParameterizedTest
    @ValueSource(
            strings = {"reports", "later-reports", "latest-reports", "newest-reports", "last-reports", "unread-reports"
            })
    void readsThemNoWorseThanItHas(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        LabelledSet set = LabelledSets.open(folder.resolve("texts"), folder.resolve("labels"));
        var reached = Reached.of(set.score(coded(set)));
        if (Boolean.getBoolean("sitrep.record")) {
            reached.write(folder);
        }

        var before = Reached.read(folder);

        assertThat(reached.figuresBelow(before))
                .as(
                        "figures that fell, and the mistakes that are new:%n%s",
                        String.join("\n", reached.newSince(before)))
                .isEmpty();
    }

    private static Map<String, Coding> coded(LabelledSet set) {
        Coder coder = Coder.bundled();
        Map<String, Coding> codings = new HashMap<>();
        for (Report report : set.reports()) {
            var article = new ArticleText(report.title(), report.text(), report.published(), null);
            if (coder.read(article) instanceof Reading.Coded coded) {
                codings.put(report.id(), coded.coding());
            }
        }
        return codings;
    }
}

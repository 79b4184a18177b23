package org.sitrep.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.evaluation.LabelledFolder;

class ReliabilityTest {
    @Test
    void holdsWhatIsStatedAgainstWhatIsRight() {
        var rows = Reliability.of(
                List.of(judged("0.72", true), judged("0.78", false), judged("0.1", false), judged("1", true)));

        assertThat(rows)
                .extracting(row -> row.from() + " " + row.finds() + " " + row.right())
                .containsExactly("0.1 1 0", "0.7 2 1", "0.9 1 1");
        assertThat(Reliability.error(rows)).isCloseTo((0.1 + 0.5 + 0) / 4, within(1e-9));
    }

    private static Judged judged(String confidence, boolean right) {
        CasualtyClaim claim = LabelledFolder.coding("", """
                {"scope": "cumulative", "measure": "killed", "count": {"low": 1, "high": 1, "qualifier": "exact"},
                 "countries": [], "confidence": %s, "evidence": []}""".formatted(confidence), "")
                .casualtyClaims()
                .getFirst();
        return new Judged("r1", claim, right);
    }
}

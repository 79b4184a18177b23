package org.sitrep.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void roundsAsTheReferenceScorersDo() {
        var sixteenth = new Figure.Share("noise", 1, 16, "");

        assertThat(new Block("", 1, Block.Scale.FRACTION, List.of(sixteenth)).lines())
                .contains("noise          0.062   (1 of 16)");
        assertThat(new Block("", 1, Block.Scale.PERCENT, List.of(sixteenth)).lines())
                .contains("noise            6.2   (1 of 16)");
    }
}

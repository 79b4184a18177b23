package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void datesWhatEveryoneKnows() {
        FoldedTokens text = FoldedTokens.of(List.of("intensified", "following", "Oct.", "7", "attacks", "by", "Hamas"));

        assertThat(knowledge.anchors().longestAt(text, 2)).hasValueSatisfying(match -> {
            assertThat(match.value().start()).isEqualTo(LocalDate.of(2023, 10, 7));
            assertThat(match.value().attackers()).containsExactly("pse-hamas");
            assertThat(match.to()).isEqualTo(5);
        });
    }
}

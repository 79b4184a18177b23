package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb killed two soldiers in Kabul | MIXED",
                "BOMB KILLS TWO SOLDIERS IN KABUL | UPPER",
                "bomb kills two soldiers in kabul | LOWER",
                "Bomber hits kabul ministry gate | LOWER",
                "Two soldiers were killed . | MIXED",
                "He was in the U.S. | MIXED",
            })
    void tellsHowASentenceWritesCapitals(String words, FoldedTokens.Casing casing) {
        assertThat(FoldedTokens.of(List.of(words.split(" ", -1))).casing()).isEqualTo(casing);
    }
}

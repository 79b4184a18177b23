package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deir ez-Zor | deir al zor",
                "DEIR AL-ZOR | deir al zor",
                "Deir-ez-Zor | deir al zor",
                "el-Fasher | al fasher",
                "El Fasher | al fasher",
                "as-Suwaydā’ | al suwayda",
                "U.S. | us",
                "Sana'a | sanaa",
                "Kabul's | kabul",
                "Kabul’s | kabul",
                "Côte d’Ivoire | cote divoire",
                "Şırnak | sirnak",
                "Łódź | lodz",
                "Ðakovica | dakovica",
                "J&K | j and k",
                "Kabul.The | kabul the",
                "9/11 | 9 11",
            })
    void bringsSpellingsOfOneNameTogether(String name, String folded) {
        assertThat(Fold.fold(name)).isEqualTo(folded);
    }

    @Test
    void keepsEnglishWordsThatLookLikeArticles() {
        assertThat(Fold.fold("as an end at last")).isEqualTo("as an end at last");
    }

    @Test
    void isEmptyWithoutLettersOrDigits() {
        assertThat(Fold.fold(" – … “” ")).isEmpty();
    }
}

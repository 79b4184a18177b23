package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.coding.Coding;

class LongTextTest {
    private static final Coder CODER = Coder.bundled();
    private static final String SENTENCE = "A bomb killed 7 people in Aleppo, Syria, on Monday. ";

    @Test
    void takesWhatIsToldAThousandTimesForOneEvent() {
        Coding coding = CODER.code(new ArticleText(null, SENTENCE.repeat(1_000), LocalDate.of(2024, 4, 23), null));

        assertThat(coding.events()).hasSize(1);
        assertThat(coding.events().getFirst().evidence()).hasSizeLessThan(2_000);
    }

    @Test
    void stopsWhenItsThreadIsTold() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> CODER.read(new ArticleText(null, SENTENCE, LocalDate.of(2024, 4, 23), null)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            var _ = Thread.interrupted();
        }
    }
}

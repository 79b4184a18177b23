package org.sitrep.manners.filters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for, as PostgreSQL is asked. */
class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "drone|drone",
                "air/drone strike|\"air drone\" strike",
                "clash -air/drone|clash -\"air drone\"",
                "\"air/drone strike\" or -\"sexual violence\"|\"air drone strike\" or -\"sexual violence\"",
                "St.Petersburg|\"St Petersburg\"",
                "U.S. forces|\"U S\" forces",
                "someone@example.org|\"someone example org\"",
                "/drone ~strike|drone strike",
                "al-Qaida $1 \\d|al-Qaida $1 \\d",
                "never \"closed/here|never \"closed here\"",
                "- -- /|- --"
            })
    void asksForWhatSlashesAndDotsJoinAsAPhrase(String asked, String words) {
        assertThat(SearchWords.of(asked).strip()).isEqualTo(words);
    }
}

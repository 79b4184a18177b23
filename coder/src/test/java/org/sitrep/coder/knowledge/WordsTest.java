package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.coder.knowledge.TriggerWord.Form;

class WordsTest {
    private final Words words = Knowledge.bundled().words();

    private static FoldedTokens text(String words) {
        return FoldedTokens.of(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ambushed | ATTACK | PAST",
                "shot down | INTERCEPTION | PARTICIPLE",
                "blew himself up | BOMBING | PAST",
                "opened fire on | ATTACK | PAST",
                "kidnapping | ABDUCTION | ING",
                "stabbed | ATTACK | PAST",
                "shelled | SHELLING | PAST",
                "clashes | CLASH | PLURAL",
                "exchanges of fire | CLASH | PLURAL",
                "airstrikes | STRIKE | PLURAL",
                "killing | KILLING | SINGULAR",
                "retook | RECAPTURE | PAST",
            })
    void knowsTriggersInEveryForm(String word, Trigger.Act act, Form form) {
        assertThat(words.triggers().find(word)).anySatisfy(found -> {
            assertThat(found.trigger().act()).isEqualTo(act);
            assertThat(found.forms()).contains(form);
        });
    }

    @Test
    void tellsOtherSensesFromTriggers() {
        assertThat(words.cues().longestAt(text("teachers went on strike"), 1))
                .hasValueSatisfying(match -> assertThat(match.value().type()).isEqualTo(Cue.Type.OTHER_SENSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "several | 3 |",
                "dozens of | 24 |",
                "scores | 40 |",
                "hundreds | 200 |",
                "tens of thousands | 20000 |",
                "forty-two | 42 | 42",
                "half a dozen | 6 | 6",
                "no | 0 | 0",
            })
    void readsNumberWords(String word, long low, Long high) {
        assertThat(words.numbers().find(word)).singleElement().satisfies(number -> {
            assertThat(number.low()).isEqualTo(low);
            assertThat(number.high()).isEqualTo(high);
        });
    }

    @Test
    void tellsCiviliansFromCombatants() {
        assertThat(words.people().find("villagers").getFirst().civilian()).isTrue();
        assertThat(words.people().find("policemen").getFirst().civilian()).isFalse();
        assertThat(words.people().find("gunmen").getFirst().plural()).isTrue();
        assertThat(words.people().find("prisoners").getFirst().civilian()).isNull();
    }

    @Test
    void tellsTroopsFromBattalions() {
        assertThat(words.forces().find("troops"))
                .anySatisfy(word -> assertThat(word.type()).isEqualTo(ForceWord.Type.PERSONNEL));
        assertThat(words.forces().find("battalions"))
                .singleElement()
                .satisfies(word -> assertThat(word.type()).isEqualTo(ForceWord.Type.NOT_PERSONNEL));
    }
}

package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final OrdinaryWords ordinary = new OrdinaryWords(Table.parse("words", "word\tkind\nis\tword\nus\tword\n"));
    private final Lexicon<String> lexicon = new Lexicon<>(ordinary);

    private static FoldedTokens text(String words) {
        return FoldedTokens.of(List.of(words.split(" ", -1)));
    }

    @Test
    void findsTheLongestPhrase() {
        lexicon.add("Islamic State", "is");
        lexicon.add("Islamic State West Africa Province", "iswap");

        Optional<Match<String>> found = lexicon.longestAt(text("the Islamic State West Africa Province said"), 1);

        assertThat(found).hasValueSatisfying(match -> {
            assertThat(match.value()).isEqualTo("iswap");
            assertThat(match.from()).isEqualTo(1);
            assertThat(match.to()).isEqualTo(6);
        });
    }

    @Test
    void doesNotReachAcrossPunctuation() {
        lexicon.add("Iraq Syria", "both");

        assertThat(lexicon.longestAt(text("Iraq , Syria and Jordan"), 0)).isEmpty();
    }

    @Test
    void readsOverPossessiveAndHyphenTokens() {
        lexicon.add("Israel army", "idf");
        lexicon.add("al-Tanf", "tanf");

        assertThat(lexicon.longestAt(text("near Israel 's army base"), 1)).isPresent();
        assertThat(lexicon.longestAt(text("near al - Tanf today"), 1)).isPresent();
    }

    @Test
    void wantsCapitalsOfAFormThatHasThem() {
        lexicon.add("IS", "islamic state");

        assertThat(lexicon.longestAt(text("He said IS did it"), 2)).isPresent();
        assertThat(lexicon.longestAt(text("He said Is it so"), 2)).isEmpty();
        assertThat(lexicon.longestAt(text("He said it is so"), 3)).isEmpty();
    }

    @Test
    void passesOverOrdinaryWordsWhereTheTextHasNoCase() {
        lexicon.add("IS", "islamic state");
        lexicon.add("ISIS", "isis");

        assertThat(lexicon.longestAt(text("THE WAR IS OVER"), 2)).isEmpty();
        assertThat(lexicon.longestAt(text("isis hits town in iraq"), 0)).isPresent();
    }

    @Test
    void findsANameWithAnArticleItIsNotFiledUnder() {
        lexicon.add("Shabab", "shabab");

        assertThat(lexicon.longestAt(text("al-Shabab fighters"), 0)).isPresent();
    }
}

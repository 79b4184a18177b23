package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
    private final Actors actors = Knowledge.bundled().actors();

    private static FoldedTokens text(String words) {
        return FoldedTokens.of(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pentagon spokesman said | 0 | usa-department-of-defense | 1",
                "by U.S. forces near | 1 | usa-armed-forces | 3",
                "the American military said | 1 | usa-armed-forces | 3",
                "by Iraqi troops today | 1 | irq-armed-forces | 3",
                "two Iraqi federal police officers died | 1 | irq-police | 5",
                "as Israel 's army struck | 1 | isr-armed-forces | 4",
                "the Armed Forces of the Philippines said | 1 | phl-armed-forces | 6",
                "Ghanaian troops landed | 0 | gha-armed-forces | 2",
                "IS-K said | 0 | afg-is-khorasan | 1",
                "the Islamic Resistance in Iraq said | 1 | irq-islamic-resistance | 5",
                "Sendero Luminoso guerrillas | 0 | per-sendero | 2",
                "Salvadoran Army said | 0 | slv-armed-forces | 2",
                "al-Shabab claimed it | 0 | som-al-shabaab | 1",
                "JNIM fighters | 0 | mli-jnim | 1",
                "UN peacekeepers left | 0 | int-un-peacekeepers | 2",
                "Kremlin officials | 0 | rus-government | 2",
                "North Korean soldiers | 0 | prk-armed-forces | 3",
            })
    void findsWhoIsMeant(String words, int token, String id, int to) {
        assertThat(actors.longestAt(text(words), token)).hasValueSatisfying(match -> {
            assertThat(match.value().id()).isEqualTo(id);
            assertThat(match.to()).isEqualTo(to);
        });
    }

    @Test
    void makesWhatEveryStateHas() {
        assertThat(actors.byId("lao-police")).hasValueSatisfying(police -> {
            assertThat(police.name()).isEqualTo("Lao Police");
            assertThat(police.country()).isEqualTo("LA");
            assertThat(police.parent()).isEqualTo("lao-government");
        });
        assertThat(actors.byId("lao-circus")).isEmpty();
    }

    @Test
    void namesAGroupByItsSponsor() {
        Optional<Match<Sponsored>> found =
                actors.sponsoredAt(text("recent attacks by Iranian-linked Shiite groups in Syria"), 3);

        assertThat(found).hasValueSatisfying(match -> {
            assertThat(match.value().name()).isEqualTo("Iranian-linked Shiite groups");
            assertThat(match.value().country())
                    .satisfies(iran -> assertThat(iran).isNotNull());
            assertThat(match.to()).isEqualTo(6);
        });
        assertThat(actors.sponsoredAt(text("al-Qaeda-linked fighters"), 0))
                .hasValueSatisfying(match -> assertThat(match.value().actor())
                        .isEqualTo(actors.byId("int-al-qaeda").orElseThrow()));
    }

    @Test
    void choosesAmongNamesakesByCountryAndDay() {
        List<Actor> talibans = actors.find("Taliban");

        assertThat(Actors.likeliest(talibans, Set.of("PK"), LocalDate.of(2014, 12, 16)))
                .first()
                .satisfies(actor -> assertThat(actor.id()).isEqualTo("pak-ttp"));
        assertThat(Actors.likeliest(talibans, Set.of("PK"), LocalDate.of(1999, 1, 1)))
                .first()
                .satisfies(actor -> assertThat(actor.id()).isEqualTo("afg-taliban"));
    }

    @Test
    void leavesARoleWithoutItsStateToTheReport() {
        assertThat(actors.roleAt(text("police said"), 0))
                .hasValueSatisfying(match -> assertThat(match.value().role()).isEqualTo("police"));
    }

    @Test
    void takesUsForACountryOnlyInCapitals() {
        assertThat(actors.longestAt(text("He told us troops would come ."), 2)).isEmpty();
        assertThat(actors.longestAt(text("40000 us troops to leave iraq"), 1)).isPresent();
    }
}

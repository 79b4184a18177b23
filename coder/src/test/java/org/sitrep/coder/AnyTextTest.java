package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Evidence;

/** Whatever the text, there is an answer, its offsets lie in the text, and it is the same again. */
class AnyTextTest {
    private static final Coder CODER = Coder.bundled();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 23);

    @Property(seed = "2026", tries = 60)
    void answersAnyCharacters(@ForAll("strings") String text) {
        assertHolds(text);
    }

    @Property(seed = "2026", tries = 150)
    void answersAnyWordsOfReports(@ForAll("words") String text) {
        assertHolds(text);
    }

    @Property(seed = "2026", tries = 80)
    void answersWhateverABrokenSenderSends(@ForAll("junk") String text) {
        assertHolds(text);
    }

    @Example
    void answersQuotesAndBracketsThatNeverClose() {
        assertHolds("he said \"they said '(".repeat(1_000));
        assertHolds("\"".repeat(10_000) + "killed");
        assertHolds("(".repeat(10_000) + "killed" + ")".repeat(10_000));
    }

    @Example
    void answersEmptyAndBlankText() {
        assertHolds("");
        assertHolds(" \n\t\n ");
    }

    @Example
    void answersOneEndlessLineOfCommas() {
        assertHolds(",".repeat(100_000));
    }

    @Example
    void answersAWordWithoutAnEnd() {
        assertHolds("a".repeat(200_000));
        assertHolds("9".repeat(50_000));
    }

    @Example
    void answersALongTextOfSentencesWithoutEnds() {
        assertHolds("militants killed five soldiers in Iraq and ".repeat(2_000));
    }

    @Example
    void refusesMoreEventsThanACodingHolds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            text.append("Another bomb killed ")
                    .append(i + 1)
                    .append(" people in Mosul on ")
                    .append(1 + i % 28)
                    .append(" March ")
                    .append(1950 + i % 70)
                    .append(".\n\n");
        }

        Reading reading = CODER.read(ArticleText.of(text.toString(), DAY));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason().label()).isEqualTo("too_many_events"));
    }

    private static void assertHolds(String text) {
        ArticleText article = new ArticleText(null, text, DAY, "en");
        Coding coding = CODER.code(article);
        for (Evidence evidence : evidence(coding)) {
            assertThat(evidence.start()).isBetween(0, text.length());
            assertThat(evidence.end()).isBetween(evidence.start(), text.length());
        }
        assertThat(CODER.code(article)).isEqualTo(coding);
    }

    private static List<Evidence> evidence(Coding coding) {
        List<Evidence> evidence = new ArrayList<>();
        coding.events().forEach(e -> evidence.addAll(e.evidence()));
        coding.casualtyClaims().forEach(c -> evidence.addAll(c.evidence()));
        coding.forceLevels().forEach(f -> evidence.addAll(f.evidence()));
        coding.tempoClaims().forEach(t -> evidence.addAll(t.evidence()));
        return evidence;
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().all().ofMaxLength(400);
    }

    /** Halves of characters, controls, directions, markup, emoji, and words that make the rules look closer. */
    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.of(
                        "\uD83D",
                        "\uDE00",
                        "\0",
                        "\uFFFF",
                        "\u202E",
                        "\u200F",
                        "\u2028",
                        "\r\n",
                        "\n\n",
                        "\t",
                        " ",
                        "\uD83D\uDC69\u200D\uD83D\uDC67",
                        "قتل جندي",
                        "在伊拉克",
                        "e\u0301\u0302",
                        "İ",
                        "ß",
                        "&nbsp;",
                        "<p>",
                        "</script",
                        "#",
                        "@",
                        "%",
                        "“",
                        "”",
                        "'",
                        "\"",
                        "(",
                        "]",
                        "--",
                        "...",
                        ",",
                        ";",
                        ":",
                        "9",
                        "99999999999999",
                        "-1",
                        "1/2",
                        "killed",
                        "KILLED ",
                        " two soldiers",
                        " in Iraq",
                        " on Monday",
                        " said ",
                        "U.S.",
                        "al-",
                        "-Qaeda")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "attack",
                        "attacks",
                        "killed",
                        "wounded",
                        "the",
                        "a",
                        "two",
                        "at least",
                        "2,500",
                        "troops",
                        "in",
                        "Iraq",
                        "Syria",
                        "and",
                        ",",
                        ".",
                        "on",
                        "Monday",
                        "since",
                        "Oct. 18",
                        "by",
                        "Iran",
                        "rockets",
                        "were",
                        "fired",
                        "from",
                        "toward",
                        "said",
                        "Pentagon",
                        "\"",
                        "(",
                        ")",
                        "U.S.",
                        "'s",
                        "no",
                        "casualties",
                        "first",
                        "between",
                        "to",
                        "of",
                        "soldiers",
                        "dozens",
                        "last",
                        "month",
                        "who",
                        "that",
                        "if",
                        "\n",
                        "Hamas",
                        "claimed",
                        "responsibility",
                        "-",
                        "drone",
                        "base",
                        "near",
                        "April",
                        "1",
                        "31",
                        "February",
                        "2023",
                        "early")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }
}

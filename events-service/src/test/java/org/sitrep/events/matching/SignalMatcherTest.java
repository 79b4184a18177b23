package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.events.reports.Report;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;

class SignalMatcherTest {
    private static final LocalDate DAY = LocalDate.parse("2024-02-04");

    private final SignalMatcher matcher = new SignalMatcher();

    @ParameterizedTest
    @MethodSource("oneEvent")
    void takesForOneEvent(Told one, Told other) {
        assertThat(compare(one, other)).matches(Comparison::sameEvent);
    }

    @ParameterizedTest
    @MethodSource("twoEvents")
    void keepsApart(Told one, Told other) {
        assertThat(compare(one, other)).matches(result -> !result.sameEvent());
    }

    static Stream<Arguments> oneEvent() {
        return Stream.of(
                argumentSet("the same told twice", strike(), strike()),
                argumentSet(
                        "a day apart, and the same many dead",
                        strike().killed(12),
                        strike().killed(12).on(DAY.plusDays(1))),
                argumentSet("a revised toll", strike().killed(8), strike().killed(11)),
                argumentSet(
                        "attacker not named", strike(), Told.strike().on(DAY).at("Tel Marouf", "SY")),
                argumentSet(
                        "another spelling",
                        strike(),
                        Told.strike().on(DAY).at("Tell Marouf", "SY").by("Northern Front")),
                argumentSet(
                        "coded as shelling", strike(), strike().type(SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK)),
                argumentSet(
                        "place not told, target and toll shared",
                        strike().against("Border Guard").killed(6),
                        Told.strike()
                                .on(DAY)
                                .in("SY")
                                .by("Northern Front")
                                .against("Border Guard")
                                .killed(6)),
                argumentSet(
                        "dated to its month alone, same place and toll",
                        strike().killed(3),
                        Told.strike()
                                .during(DAY.withDayOfMonth(1), DAY.withDayOfMonth(29), DatePrecision.MONTH)
                                .at("Tel Marouf", "SY")
                                .by("Northern Front")
                                .killed(3)),
                argumentSet(
                        "two suspects",
                        Told.strike().on(DAY).at("Tel Marouf", "SY").allegedlyBy("Northern Front"),
                        Told.strike().on(DAY).at("Tel Marouf", "SY").allegedlyBy("Desert Column")));
    }

    static Stream<Arguments> twoEvents() {
        return Stream.of(
                argumentSet(
                        "the next day, and the same one dead",
                        strike().killed(1),
                        strike().killed(1).on(DAY.plusDays(1))),
                argumentSet("three days apart", strike(), strike().on(DAY.plusDays(3))),
                argumentSet(
                        "another country",
                        strike(),
                        Told.strike().on(DAY).at("Tel Marouf", "IQ").by("Northern Front")),
                argumentSet(
                        "known and different attackers",
                        strike(),
                        Told.strike().on(DAY).at("Tel Marouf", "SY").by("Desert Column")),
                argumentSet(
                        "nothing shared but day, kind and country",
                        Told.strike().on(DAY).in("SY"),
                        Told.strike().on(DAY).in("SY")),
                argumentSet("an abduction there the same day", strike(), strike().type(SubEventType.ARRESTS)),
                argumentSet(
                        "towns far apart",
                        Told.strike().on(DAY).at("Tel Marouf", "SY", 35.1, 40.4).by("Northern Front"),
                        Told.strike().on(DAY).at("Ain Sakhr", "SY", 36.9, 38.0).by("Northern Front")),
                argumentSet("absurdly different tolls", strike().killed(2), strike().killed(90)),
                argumentSet(
                        "other weapons, another place",
                        strike().with(Weapon.DRONE),
                        Told.strike()
                                .on(DAY)
                                .at("Ain Sakhr", "SY")
                                .by("Northern Front")
                                .with(Weapon.MORTAR)),
                argumentSet(
                        "undated, and only the attacker shared",
                        strike(),
                        Told.strike().in("SY").by("Northern Front")));
    }

    @Test
    void keepsTheRowsOfOneDatasetApartAndMatchesThemWithOthers() {
        Report one = Article.by("Dataset").on(DAY).row("1").telling(strike()).report();
        Report two = Article.by("Dataset").on(DAY).row("2").telling(strike()).report();
        Report other =
                Article.by("Another dataset").on(DAY).row("1").telling(strike()).report();

        assertThat(matcher.compare(one, two)).matches(result -> !result.sameEvent());
        assertThat(matcher.compare(one, other)).matches(Comparison::sameEvent);
    }

    private Comparison compare(Told one, Told other) {
        Report first = Article.by("One").on(DAY).telling(one).report();
        Report second = Article.by("Other").on(DAY).telling(other).report();
        Comparison result = matcher.compare(first, second);
        assertThat(matcher.compare(second, first).score()).isEqualTo(result.score());
        return result;
    }

    private static Told strike() {
        return Told.strike().on(DAY).at("Tel Marouf", "SY").by("Northern Front");
    }
}

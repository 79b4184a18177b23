package org.sitrep.stats.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sitrep.stats.periods.PeriodUnit;

class RhythmTest {
    private static final Offset<Double> NEARLY = within(0.0005);

    private static Attacks on(String day) {
        return between(day, day, 1);
    }

    private static Attacks between(String start, String end, long number) {
        return new Attacks(LocalDate.parse(start), LocalDate.parse(end), number, 1);
    }

    private static Rhythm rhythm(String asOf, Attacks... attacks) {
        return new Rhythm(List.of(attacks), null, LocalDate.parse(asOf));
    }

    @Test
    void measuresPausesFromAttackToAttack() {
        var rhythm = rhythm("2024-04-23", on("2024-02-04"), on("2024-04-21"), on("2024-04-22"));

        assertThat(rhythm.longestPauses())
                .containsExactly(new Pause(LocalDate.parse("2024-02-04"), LocalDate.parse("2024-04-21"), 77, 0));
        assertThat(rhythm.currentPause()).isEqualTo(new CurrentPause(LocalDate.parse("2024-04-22"), 1, 0));
    }

    @Test
    void tellsWhatMayHaveHappenedInAPause() {
        var rhythm = rhythm("2024-04-23", on("2024-02-04"), between("2024-03-01", "2024-03-31", 1), on("2024-04-21"));

        assertThat(rhythm.longestPauses()).extracting(Pause::undatedEvents).containsExactly(1L);
    }

    @Test
    void endsNoPauseWithAnAttackOvernight() {
        var rhythm = rhythm("2024-04-23", between("2024-04-01", "2024-04-02", 1), on("2024-04-02"), on("2024-04-05"));

        assertThat(rhythm.longestPauses()).extracting(Pause::days).containsExactly(3L);
    }

    @Test
    void countsAttacksWhereTheirPeriodIsKnown() {
        var rhythm = rhythm(
                "2024-02-11",
                between("2024-01-29", "2024-02-02", 4),
                on("2024-01-30"),
                between("2024-02-03", "2024-02-06", 2));

        assertThat(rhythm.series(PeriodUnit.WEEK))
                .containsExactly(
                        new Bucket(LocalDate.parse("2024-01-29"), 1, 1, null),
                        new Bucket(LocalDate.parse("2024-02-05"), 0, 0, null));
        assertThat(rhythm.undatedEvents(PeriodUnit.WEEK)).isEqualTo(2);
    }

    @Test
    void givesRatesTheirExactInterval() {
        // Garwood's interval of 10 events: 4.795 to 18.390 (Ulm 1990, table of exact Poisson limits).
        var rate = Rate.of(PeriodUnit.DAY, 10, 1);

        assertThat(rate).isNotNull();
        assertThat(rate.low()).isCloseTo(4.7954, NEARLY);
        assertThat(rate.high()).isCloseTo(18.3904, NEARLY);
        assertThat(Rate.of(PeriodUnit.WEEK, 0, 7).low()).isZero();
        assertThat(Rate.of(PeriodUnit.WEEK, 0, 7).high()).isCloseTo(3.6889, NEARLY);
    }

    @Test
    void saysHowFarARateChanged() {
        var attacks = Stream.of("2024-01-01", "2024-01-03", "2024-01-05", "2024-01-11")
                .map(RhythmTest::on)
                .toList();
        var rhythm = new Rhythm(attacks, null, LocalDate.parse("2024-01-20"));

        var change = rhythm.change(PeriodUnit.DAY, LocalDate.parse("2024-01-11"));

        assertThat(change).isNotNull();
        assertThat(change.ratio()).isCloseTo(1 / 3.0, NEARLY);
        assertThat(change.ratioLow()).isLessThan(1 / 3.0);
        assertThat(change.ratioHigh()).isGreaterThan(1.0);
    }

    @Test
    void hasNothingToSayOfNoAttacks() {
        var rhythm = rhythm("2024-01-20");

        assertThat(rhythm.series(PeriodUnit.DAY)).isEmpty();
        assertThat(rhythm.rate(PeriodUnit.DAY)).isNull();
        assertThat(rhythm.currentPause()).isNull();
        assertThat(rhythm.firstSince()).isNull();
    }

    @Test
    void rollsOverThePeriodAndTheThreeBefore() {
        var rhythm = new Rhythm(
                List.of(between("2024-01-01", "2024-01-01", 4), between("2024-01-05", "2024-01-05", 8)),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-01-05"));

        assertThat(rhythm.series(PeriodUnit.DAY))
                .extracting(Bucket::rolling)
                .containsExactly(null, null, null, 1.0, 2.0);
    }
}

package org.sitrep.events.concluding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.events.figures.UcdpBest;
import org.sitrep.events.reports.Report;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;

class EventConclusionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-02-04");
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000000");

    private final EventConclusion conclusion = new EventConclusion(new UcdpBest());

    @Test
    void prefersTheExacterDateAndPlace() {
        Told vague = Told.strike()
                .during(DAY.withDayOfMonth(1), DAY.withDayOfMonth(29), DatePrecision.MONTH)
                .in("SY")
                .asBackground();

        EventRecord event = conclude(vague, vague, strike());

        assertThat(event.date().start()).isEqualTo(DAY);
        assertThat(event.place().name()).isEqualTo("Tel Marouf");
        assertThat(event.reporting()).isEqualTo(Reporting.MAIN);
    }

    @Test
    void isContestedWhereSourcesBlameDifferentParties() {
        EventRecord event = conclude(
                Told.strike().on(DAY).allegedlyBy("Northern Front"),
                Told.strike().on(DAY).allegedlyBy("Desert Column"));

        assertThat(event.grade()).isEqualTo(Grade.CONTESTED);
        assertThat(event.attackers()).allMatch(actor -> actor.alleged()).hasSize(2);
    }

    @Test
    void isConfirmedWhereThePartyItselfTellsOfIt() {
        assertThat(conclude(strike().killed(3).saidBy("Northern Front")).grade())
                .isEqualTo(Grade.CONFIRMED);
    }

    @Test
    void growsSurerWithIndependentSourcesOnly() {
        Article original = Article.by("Agency").on(DAY).telling(strike().surely(0.8));
        Article copy = Article.by("Paper").on(DAY).copying(original).telling(strike().surely(0.8));
        Article other = Article.by("Other").on(DAY).telling(strike().surely(0.5));

        assertThat(conclusion.of(ID, List.of(original.report(), copy.report())).confidence())
                .isEqualTo(0.8);
        assertThat(conclusion.of(ID, List.of(original.report(), other.report())).confidence())
                .isEqualTo(0.9);
    }

    @Test
    void namesACopyAmongTheSourcesAndCountsItForNothing() {
        Article original = Article.by("Agency").on(DAY).telling(strike().killed(3));
        Article copy = Article.by("Paper").on(DAY.plusDays(1)).copying(original).telling(strike().killed(3));

        EventRecord event = conclusion.of(ID, List.of(original.report(), copy.report()));

        assertThat(event.sources()).hasSize(2);
        assertThat(event.sourceCount()).isEqualTo(1);
        assertThat(event.grade()).isEqualTo(Grade.WEAK);
        assertThat(event.killed().best()).isEqualTo(3);
    }

    @Test
    void assignsEachDeadToOneGroup() {
        Told told = strike().against("Border Guard")
                .killed(10)
                .killedAttackers(1)
                .killedOf("Villagers", true, 4)
                .killedOf("Border Guard", false, 3);

        KilledByGroup groups = conclude(told).killedByGroup();

        assertThat(groups.attackers().best()).isEqualTo(1);
        assertThat(groups.civilians().best()).isEqualTo(4);
        assertThat(groups.targets()).containsOnlyKeys("Border Guard");
        assertThat(groups.targets().get("Border Guard").best()).isEqualTo(3);
        assertThat(groups.unknown().best()).isEqualTo(2);
    }

    @Test
    void addsUpGroupsWhereNoTotalIsGiven() {
        EventRecord event = conclude(strike().killedOf("Villagers", true, 4).killedOf("Border Guard", false, 3));

        assertThat(event.killed().best()).isEqualTo(7);
    }

    /** One tells three dead, the other three dead guards: three died, not three guards and three unknown. */
    @Test
    void countsNoDeadTwiceWhereOnlyOneSourceTellsWhoseTheyWere() {
        KilledByGroup groups = conclude(
                        strike().killed(3),
                        strike().against("Border Guard").killed(3).killedOf("Border Guard", false, 3))
                .killedByGroup();

        assertThat(groups.targets().get("Border Guard").best()).isEqualTo(3);
        assertThat(groups.unknown()).isNull();
    }

    @Test
    void leavesToTheUnknownWhatNoSourceAssigns() {
        KilledByGroup groups = conclude(
                        strike().killed(Told.atLeast(9)),
                        strike().killed(Told.atLeast(9)).killedOf("Villagers", true, 2))
                .killedByGroup();

        assertThat(groups.unknown().best()).isEqualTo(7);
        assertThat(groups.unknown().highOpen()).isTrue();
    }

    @Test
    void holdsZeroForAFigureAndNothingSaidForNone() {
        assertThat(conclude(strike().killed(0)).killed().best()).isZero();
        assertThat(conclude(strike().killed(0)).killedByGroup().unknown().high())
                .isZero();
        assertThat(conclude(strike()).killed()).isNull();
        assertThat(conclude(strike()).killedByGroup().unknown()).isNull();
    }

    @Test
    void countsTheAttackersOwnDeadWhereNoTotalIsGiven() {
        EventRecord event = conclude(strike().killedAttackers(2).killedOf("Villagers", true, 4));

        assertThat(event.killed().best()).isEqualTo(6);
        assertThat(event.killedByGroup().attackers().best()).isEqualTo(2);
        assertThat(event.killedByGroup().unknown()).isNull();
    }

    @Test
    void reachesAsHighAsAnyTotalThatAReportPassesOn() {
        EventRecord event = conclude(strike().killed(3).saidBy("Ministry").killedInAllBy("Column", 20));

        assertThat(event.killed().low()).isEqualTo(3);
        assertThat(event.killed().best()).isEqualTo(3);
        assertThat(event.killed().high()).isEqualTo(20);
    }

    @Property(seed = "2026", tries = 50)
    void isTheSameInAnyOrder(@ForAll Random chance) {
        List<Report> reports = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> Article.by("Publisher " + i % 3)
                        .on(DAY.plusDays(i % 2))
                        .telling(strike().killed(i % 4).surely(0.5 + 0.1 * (i % 3)))
                        .report())
                .toList());
        EventRecord expected = conclusion.of(ID, reports);

        Collections.shuffle(reports, chance);

        assertThat(conclusion.of(ID, reports)).isEqualTo(expected);
    }

    private EventRecord conclude(Told... told) {
        List<Report> reports = new ArrayList<>();
        for (Told each : told) {
            reports.add(Article.by("Publisher " + reports.size())
                    .on(DAY)
                    .telling(each)
                    .report());
        }
        return conclusion.of(ID, reports);
    }

    private static Told strike() {
        return Told.strike().on(DAY).at("Tel Marouf", "SY").by("Northern Front");
    }
}

package org.sitrep.events.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.records.Figure;

class UcdpBestTest {
    private static final LocalDate MONDAY = LocalDate.parse("2024-04-22");

    private final UcdpBest rule = new UcdpBest();

    @Test
    void givesNothingWhereNobodyStatesANumber() {
        assertThat(rule.from(List.of())).isNull();
    }

    @Test
    void statesNineForAtLeastNineAndLeavesItOpen() {
        Statement atLeast = Statement.of("a", MONDAY, new Count(9, null, Qualifier.AT_LEAST))
                .orElseThrow();

        assertThat(rule.from(List.of(atLeast))).isEqualTo(figure(9, 9, 9, true));
    }

    @Test
    void takesWhatMostClaimantsState() {
        List<Statement> statements =
                List.of(exactly("a", MONDAY, 3), exactly("b", MONDAY, 3), exactly("c", MONDAY.plusDays(1), 5));

        assertThat(rule.from(statements)).isEqualTo(figure(3, 3, 5, false));
    }

    @Test
    void takesTheLatestAmongEquallyCommonOnes() {
        List<Statement> statements = List.of(exactly("a", MONDAY, 8), exactly("b", MONDAY.plusDays(1), 11));

        assertThat(rule.from(statements)).isEqualTo(figure(8, 11, 11, false));
    }

    @Test
    void takesTheLowerAmongEquallyCommonOnesOfOneDay() {
        assertThat(rule.from(List.of(exactly("a", MONDAY, 8), exactly("b", MONDAY, 5))))
                .isEqualTo(figure(5, 5, 8, false));
    }

    @Test
    void forgetsWhatAClaimantHasReplaced() {
        List<Statement> statements = List.of(exactly("a", MONDAY, 30), exactly("a", MONDAY.plusDays(1), 4));

        assertThat(rule.from(statements)).isEqualTo(figure(4, 4, 4, false));
    }

    @Property(seed = "2026", tries = 300)
    void liesBetweenLowAndHighAndWithinWhatIsStated(@ForAll("statements") List<Statement> statements) {
        Figure figure = rule.from(statements);

        assertThat(figure.low()).isBetween(0, figure.best());
        assertThat(figure.high()).isGreaterThanOrEqualTo(figure.best());
        assertThat(statements).anyMatch(each -> each.high() == figure.high());
        assertThat(statements).anyMatch(each -> each.low() == figure.low());
    }

    @Property(seed = "2026", tries = 300)
    void isTheSameInAnyOrder(@ForAll("statements") List<Statement> statements, @ForAll Random chance) {
        List<Statement> shuffled = new ArrayList<>(statements);
        java.util.Collections.shuffle(shuffled, chance);

        assertThat(rule.from(shuffled)).isEqualTo(rule.from(statements));
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4).map(MONDAY::plusDays);
        Arbitrary<Statement> statement = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        days.injectNull(0.2),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false))
                .as((claimant, day, low, more, open) ->
                        new Statement(claimant, day, low, open ? low : low + more, open));
        return statement.list().ofMinSize(1).ofMaxSize(8);
    }

    private static Statement exactly(String claimant, LocalDate day, int number) {
        return Statement.of(claimant, day, Count.exactly(number)).orElseThrow();
    }

    private static Figure figure(int low, int best, int high, boolean open) {
        return new Figure(low, best, high, open, FigureMethod.UCDP_BEST);
    }
}

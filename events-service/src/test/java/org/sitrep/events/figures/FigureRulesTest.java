package org.sitrep.events.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

class FigureRulesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2024-02-05");

    @ParameterizedTest
    @MethodSource("examples")
    void followTheirExamples(FigureMethod method, List<Statement> statements, int low, int best, int high) {
        Figure figure = FigureRules.of(method).orElseThrow().from(statements);

        assertThat(figure).isEqualTo(new Figure(low, best, high, false, method));
    }

    static Stream<Arguments> examples() {
        List<Statement> four = List.of(said("a", 3), said("b", 4), said("c", 4), saidOn("d", MONDAY.plusDays(1), 9));
        return Stream.of(
                argumentSet("most state it", FigureMethod.UCDP_BEST, four, 3, 4, 9),
                argumentSet("the most cautious", FigureMethod.LOWEST_CREDIBLE, four, 3, 3, 9),
                argumentSet("the middle of the ends", FigureMethod.RANGE, four, 3, 6, 9),
                argumentSet("no majority: the middle one", FigureMethod.MAJORITY, four, 3, 4, 9),
                argumentSet(
                        "a majority",
                        FigureMethod.MAJORITY,
                        List.of(said("a", 9), said("b", 9), said("c", 1)),
                        1,
                        9,
                        9),
                argumentSet(
                        "a claimant's later word for its earlier one",
                        FigureMethod.RANGE,
                        List.of(said("a", 3), saidOn("a", MONDAY.plusDays(2), 8)),
                        8,
                        8,
                        8));
    }

    @ParameterizedTest
    @EnumSource(value = FigureMethod.class, names = "CURATOR", mode = EnumSource.Mode.EXCLUDE)
    void giveTheSameInAnyOrder(FigureMethod method) {
        FigureRule rule = FigureRules.of(method).orElseThrow();
        Random chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Statement> statements = new ArrayList<>();
            for (int j = chance.nextInt(6); j >= 0; j--) {
                statements.add(
                        saidOn("claimant " + chance.nextInt(3), MONDAY.plusDays(chance.nextInt(3)), chance.nextInt(9)));
            }
            List<Statement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, chance);

            assertThat(rule.from(shuffled)).isEqualTo(rule.from(statements));
        }
    }

    @Test
    void nobodyStatesNothing() {
        for (FigureMethod method : FigureMethod.values()) {
            FigureRules.of(method)
                    .ifPresent(rule -> assertThat(rule.from(List.of())).isNull());
        }
        assertThat(FigureRules.of(FigureMethod.CURATOR)).isEmpty();
    }

    @Test
    void saysWhichClaimsMadeTheFigure() {
        UUID lowest = new UUID(0, 1);
        UUID common = new UUID(0, 2);
        UUID superseded = new UUID(0, 3);
        List<Statement> statements = List.of(
                new Statement("a", MONDAY, 3, 3, false, Set.of(lowest)),
                new Statement("b", MONDAY.plusDays(1), 5, 5, false, Set.of(common)),
                new Statement("b", MONDAY, 2, 2, false, Set.of(superseded)));
        Figure figure = new UcdpBest().from(statements);
        assertThat(figure).isNotNull();

        assertThat(Makers.of(figure, statements))
                .containsEntry(lowest, List.of("low"))
                .containsEntry(common, List.of("best", "high"))
                .doesNotContainKey(superseded);
    }

    private static Statement said(String claimant, int number) {
        return saidOn(claimant, MONDAY, number);
    }

    private static Statement saidOn(String claimant, LocalDate day, int number) {
        return new Statement(claimant, day, number, number, false);
    }
}

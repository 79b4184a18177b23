package org.sitrep.stats.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodUnitTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-12-30, 2024-12-30",
        "WEEK, 2024-12-30, 2025-W01",
        "WEEK, 2021-01-03, 2020-W53",
        "MONTH, 2024-12-30, 2024-12",
        "QUARTER, 2024-12-30, 2024-Q4",
        "QUARTER, 2024-01-01, 2024-Q1",
        "YEAR, 0031-05-01, 0031",
    })
    void namesThePeriodOfADay(PeriodUnit unit, LocalDate day, String label) {
        assertThat(unit.label(unit.startOf(day))).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource(PeriodUnit.class)
    void readsItsOwnLabels(PeriodUnit unit) {
        var start = unit.startOf(LocalDate.parse("2024-08-15"));

        assertThat(unit.parse(unit.label(start))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2024-01-29, 2024-02-04, true",
        "MONTH, 2024-01-29, 2024-02-04, false",
        "DAY, 2024-01-29, 2024-01-30, false"
    })
    void holdsARangeThatLiesWhollyInIt(PeriodUnit unit, LocalDate start, LocalDate end, boolean held) {
        assertThat(unit.holding(start, end) != null).isEqualTo(held);
    }
}

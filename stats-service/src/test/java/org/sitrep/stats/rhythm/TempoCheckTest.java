package org.sitrep.stats.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.stats.ClaimMessages;

/** Attacks on 2024-02-04, and daily from 2024-04-21 to 2024-04-25: what claims come out as beside them. */
class TempoCheckTest {
    private static final List<Attacks> ATTACKS = Stream.of(
                    "2024-02-04", "2024-04-21", "2024-04-22", "2024-04-23", "2024-04-24", "2024-04-25")
            .map(LocalDate::parse)
            .map(day -> new Attacks(day, day, 1, 1))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "FIRST_SINCE, 2024-02-04, 2024-04-21, , true",
        "FIRST_SINCE, 2024-02-04, 2024-04-22, , false",
        "HIATUS, 2024-02-05, 2024-04-20, , true",
        // Before the first attack that our records have, they cannot tell: not that there was none, nor that there were
        // few.
        "FIRST_SINCE, 2024-02-03, 2024-02-04, , ",
        "HIATUS, 2023-10-18, 2024-02-01, , ",
        "HIATUS, 2024-02-03, 2024-04-20, , false",
        "ALMOST_DAILY, 2023-12-01, 2024-04-25, , ",
        "PER_PERIOD_COUNT, 2023-10-18, 2024-04-25, 170, ",
        "PER_PERIOD_COUNT, 2023-10-18, 2024-04-25, 6, ",
        "PER_PERIOD_COUNT, 2023-10-18, 2024-04-25, 3, false",
        "ALMOST_DAILY, 2024-04-21, 2024-04-27, , true",
        "ALMOST_DAILY, 2024-04-15, 2024-04-25, , false",
        "PER_PERIOD_COUNT, 2024-04-21, 2024-04-25, 5, true",
        "PER_PERIOD_COUNT, 2024-04-21, 2024-04-25, 6, false",
        "RESUMED, 2024-04-21, , , true",
        "RESUMED, 2024-04-23, , , false",
        // 2024-02-04 is no attack that anything resumed with in March, and what was before it is not known.
        "RESUMED, 2024-03-20, , , ",
        "RESUMED, 2024-06-01, , , false",
        "ALMOST_DAILY, , , , "
    })
    void laysAClaimBesideTheAttacks(
            TempoKind kind,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Integer number,
            @Nullable Boolean agrees) {
        var verdict = new TempoCheck(ATTACKS).of(claim(kind, since, until, number));

        assertThat(verdict.agrees()).as(verdict.why()).isEqualTo(agrees);
    }

    private static TempoClaimRecord claim(
            TempoKind kind, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable Integer number) {
        return new TempoClaimRecord(
                UUID.randomUUID(),
                1,
                ClaimMessages.RECORDED,
                RecordStatus.REPORTED,
                kind,
                since,
                until,
                "attacks",
                number == null ? null : new Range(number, number),
                List.of(),
                List.of(),
                List.of(),
                null,
                0.9,
                List.of(),
                ClaimMessages.source(ClaimMessages.PUBLISHED));
    }
}

package org.sitrep.evaluation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.evaluation.messages.Claim.People;

class KeyValuesTest {
    private static final LocalDate MAY_3 = LocalDate.of(1989, 5, 3);

    @Test
    void readsNumbersOpenAndClosed() {
        assertThat(KeyValues.numbers("~6")).containsExactly(new People(6, 6));
        assertThat(KeyValues.numbers("2 - 4 / PLURAL")).containsExactly(new People(2, 4), new People(2, null));
        assertThat(KeyValues.numbers("6 -")).containsExactly(new People(6, null));
        assertThat(KeyValues.numbers("- 9")).containsExactly(new People(0, 9));
        assertThat(KeyValues.numbers("SOME")).isEmpty();
    }

    @Test
    void readsDaysRangesAndOnOrBefore() {
        assertThat(KeyValues.days("03 MAY 89")).containsExactly(new Days(MAY_3, MAY_3));
        assertThat(KeyValues.days("- 03 MAY 89")).containsExactly(new Days(null, MAY_3));
        assertThat(KeyValues.days("03 MAY 89 - 09 MAY 1989")).containsExactly(new Days(MAY_3, MAY_3.plusDays(6)));
        assertThat(KeyValues.days("31 NOV 89")).isEmpty();
    }

    @Test
    void takesOnOrBeforeADayForTheWeekUpToIt() {
        var before = java.util.List.of(new Days(null, MAY_3));

        assertThat(Days.lastDayWithin(java.util.List.of(new Days(MAY_3.minusDays(9), MAY_3.minusDays(7))), before))
                .isTrue();
        assertThat(Days.lastDayWithin(java.util.List.of(new Days(MAY_3, MAY_3.plusDays(1))), before))
                .isFalse();
    }

    @Test
    void readsCountriesByCode() {
        assertThat(KeyValues.countries("PERU - COLOMBIA / CHILE: TOWN (CITY)")).containsExactlyInAnyOrder("PE", "CL");
    }

    @Test
    void readsStringsWithSlashesAndQuotesInThem() {
        assertThat(KeyValues.quoted("\"GUARDS/SENTRIES\" / \"THE \\\"LION\\\" UNIT\""))
                .containsExactly("GUARDS", "SENTRIES", "THE \"LION\" UNIT");
        assertThat(KeyValues.quoted("? BOMB")).containsExactly("BOMB");
    }
}

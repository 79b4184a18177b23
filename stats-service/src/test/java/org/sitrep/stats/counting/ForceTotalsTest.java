package org.sitrep.stats.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.stats.ClaimMessages;

class ForceTotalsTest {
    private static final Force FORCE = new Force("Blue Helmets", "blue-helmets", null);

    @Test
    void addsCountriesAndLeavesOutWhatLiesWithinThem() {
        var homs = level(300, "SY", "Homs", "Homs", null);

        var totals = totals(level(2500, "IQ", null, "Iraq", null), level(900, "SY", null, "Syria", null), homs);

        assertThat(totals).singleElement().satisfies(total -> {
            assertThat(total.low()).isEqualTo(3400);
            assertThat(total.countries()).containsExactly("IQ", "SY");
            assertThat(total.leftOut()).containsExactly(homs.id());
        });
    }

    @Test
    void addsDifferentProvincesWhereTheCountryHasNoCount() {
        assertThat(totals(level(300, "SY", "Homs", "Homs", null), level(50, "SY", "Idlib", "Idlib", null)))
                .singleElement()
                .extracting(ForceTotal::high)
                .isEqualTo(350L);
    }

    @Test
    void addsNothingWhereOnePlaceMayLieWithinTheOther() {
        assertThat(totals(level(300, "SY", "Homs", "Homs", null), level(50, "SY", "Homs", "Palmyra", null)))
                .isEmpty();
        assertThat(totals(level(300, "SY", "Homs", "Homs", null), level(900, "SY", null, "eastern Syria", null)))
                .isEmpty();
    }

    @Test
    void givesEveryClaimantATotalOfItsOwn() {
        assertThat(totals(level(2500, "IQ", null, "Iraq", null), level(4000, "IQ", null, "Iraq", "Ministry")))
                .extracting(ForceTotal::low)
                .containsExactly(2500L, 4000L);
    }

    @Test
    void takesSeveralFiguresOfOnePlaceAsARange() {
        assertThat(totals(level(2500, "IQ", null, "Iraq", null), level(2600, "IQ", null, "Iraq", null)))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.low()).isEqualTo(2500);
                    assertThat(total.high()).isEqualTo(2600);
                });
    }

    private static List<ForceTotal> totals(ForceLevelRecord... levels) {
        return ForceTotals.of(Stream.of(levels).toList());
    }

    private static ForceLevelRecord level(
            int number, String country, @Nullable String admin1, String name, @Nullable String claimedBy) {
        var place = new Place(name, PlaceRole.OCCURRED_AT, admin1, country, null, null, null, null);
        var message =
                ClaimMessages.force(FORCE, number, place, ForceStatus.PRESENT, ClaimMessages.PUBLISHED, claimedBy);
        return (ForceLevelRecord) message.record();
    }
}

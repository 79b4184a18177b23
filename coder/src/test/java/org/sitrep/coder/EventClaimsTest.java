package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Count;

/** The casualty claims of an event: each figure of it once, and no part of one as if it stood against it. */
class EventClaimsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 20);
    private static final Coder CODER = Coder.bundled();

    @Test
    void claimsNoOneBesideATollThatHoldsHim() {
        String report =
                "Shells hit a bakery in Kharkiv on Monday. Nine people were killed, after one of the wounded died in hospital.";

        List<Count> killed = killedOfEvents(report);

        assertThat(killed).containsExactly(Count.exactly(9));
    }

    @Test
    void claimsOneWhoIsNamedAsOfAGroup() {
        String report =
                "Gunmen attacked a checkpoint near Kidal on Monday, killing eight villagers. One soldier was killed.";

        List<Count> killed = killedOfEvents(report);

        assertThat(killed).contains(Count.exactly(8), Count.exactly(1));
    }

    @Test
    void claimsTheOneWhoDiedAlone() {
        String report = "A shell hit a market in Taiz on Monday and one of the wounded died.";

        List<Count> killed = killedOfEvents(report);

        assertThat(killed).containsExactly(Count.exactly(1));
    }

    private static List<Count> killedOfEvents(String report) {
        Coding coding = CODER.code(new ArticleText(null, report, PUBLISHED, null));
        return coding.casualtyClaims().stream()
                .filter(claim -> claim.scope() == ClaimScope.EVENT && claim.measure() == Measure.KILLED)
                .map(claim -> claim.count())
                .toList();
    }
}

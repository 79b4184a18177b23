package org.sitrep.events.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

class TotalsTest {
    private final UUID text = new UUID(0, 1);

    @Test
    void addsTheGroupsThatATextTellsApart() {
        assertThat(stated(group(4), group(0), group(3)))
                .extracting(Statement::low, Statement::high)
                .containsExactly(tuple(7, 7));
    }

    @Test
    void takesATextsTotalForItsGroups() {
        assertThat(stated(group(4), whole(9))).extracting(Statement::low).containsExactly(9);
    }

    @Test
    void hearNothingOfAllWhereOneGroupWasSpared() {
        assertThat(stated(group(0))).isEmpty();
        assertThat(stated(whole(0))).extracting(Statement::high).containsExactly(0);
    }

    private static List<Statement> stated(Claimed... claimed) {
        return Totals.of(List.of(claimed), Measure.INJURED);
    }

    private Claimed group(int count) {
        return claimed(count, false);
    }

    private Claimed whole(int count) {
        return claimed(count, true);
    }

    private Claimed claimed(int count, boolean whole) {
        return new Claimed(text, "a", null, Measure.INJURED, new Count(count, count, Qualifier.EXACT), whole, Set.of());
    }
}

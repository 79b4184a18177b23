package org.sitrep.evaluation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplatePairsTest {
    @Test
    void findsThePairingThatIsBestAltogether() {
        var found = List.of(attackBy("rebels"), attackBy("rebels", "bandits"));
        var labelled = List.of(attackBy("rebels", "bandits"), attackBy("rebels"));

        var pairs = TemplatePairs.best(found, labelled);

        assertThat(pairs)
                .extracting(pair -> pair.found() + "-" + pair.labelled())
                .containsExactly("0-1", "1-0");
    }

    @Test
    void pairsNoTemplatesOfDifferentTypes() {
        var bombing = new Template("bombing", Map.of(), List.of(), Set.of());

        assertThat(TemplatePairs.best(List.of(bombing), List.of(attackBy("rebels"))))
                .isEmpty();
    }

    private static Template attackBy(String... names) {
        return new Template(
                "attack",
                Map.of(
                        Role.PERP_IND,
                        java.util.Arrays.stream(names).map(List::of).toList()),
                List.of(),
                Set.of());
    }
}

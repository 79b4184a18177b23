package org.sitrep.manners.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MannersRulesTest {
    private static final String ROOT = "org.sitrep.manners";

    /** All but the rule that sends everyone to the outbox, which is here. */
    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return Stream.of(NamingRules.all(ROOT), CodingRules.all(), DoorRules.all())
                .flatMap(rules -> HouseRules.of(ROOT, List.copyOf(rules)));
    }
}

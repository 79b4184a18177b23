package org.sitrep.manners.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.rules.CodingRules;
import org.sitrep.rules.DoorRules;
import org.sitrep.rules.HouseRules;
import org.sitrep.rules.NamingRules;

class MannersRulesTest {
    private static final String ROOT = "org.sitrep.manners";

    /** All but the rule that sends everyone to the outbox, which is here. */
    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return Stream.of(NamingRules.all(ROOT), CodingRules.all(), DoorRules.all())
                .flatMap(rules -> HouseRules.of(ROOT, List.copyOf(rules)));
    }
}

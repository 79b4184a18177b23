package org.sitrep.rules;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every service keeps. A service's test is three lines:
 *
 * {@snippet :
 * @TestFactory
 * Stream<DynamicTest> keepsTheRulesOfTheHouse() {
 *     return HouseRules.of("org.sitrep.ingest");
 * }
 * }
 */
public final class HouseRules {
    private HouseRules() {}

    /** One test a rule over the production classes below the package. */
    public static Stream<DynamicTest> of(String rootPackage) {
        return of(
                rootPackage,
                Stream.of(NamingRules.all(rootPackage), CodingRules.all(), DoorRules.all(), LogRules.all())
                        .flatMap(List::stream)
                        .toList());
    }

    /** One test for each of the rules given. */
    public static Stream<DynamicTest> of(String rootPackage, List<ArchRule> rules) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes)));
    }
}

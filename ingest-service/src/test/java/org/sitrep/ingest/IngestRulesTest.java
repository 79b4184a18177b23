package org.sitrep.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.rules.HouseRules;

/** What a package may know, with the reason. */
class IngestRulesTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sitrep.ingest");

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("org.sitrep.ingest");
    }

    @Test
    void letsNoCodingStepKnowTheDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.sitrep.ingest.coding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.sitrep.manners.problem..", "org.sitrep.manners.security..")
                .because("coding happens off the request, in processes that have no door")
                .check(classes);
    }

    @Test
    void letsOnlyTheCodingStepHoldTheCoder() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sitrep.ingest.coding", "org.sitrep.ingest.reference")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.sitrep.coder.Coder")
                .because(
                        "it holds the knowledge and the models: there is one in a process, and the reading room guards it")
                .check(classes);
    }
}

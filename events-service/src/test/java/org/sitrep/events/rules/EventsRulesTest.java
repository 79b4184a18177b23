package org.sitrep.events.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.rules.HouseRules;

class EventsRulesTest {
    private static final String ROOT = "org.sitrep.events";

    private static final ArchRule FIGURES = classes()
            .that()
            .resideInAPackage("..events.figures..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..events.figures..", "org.sitrep.contracts..", "java..", "org.jspecify..")
            .because("a figure follows from statements alone, and is checked by hand");

    private static final ArchRule CONCLUSIONS = noClasses()
            .that()
            .resideInAPackage("..events.concluding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "..events.storing..", "..events.records..", "io.quarkus..", "jakarta..")
            .because("a record is a pure function of its reports");

    private static final ArchRule SERVING = noClasses()
            .that()
            .resideInAPackage("..events.serving..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..events.taking..", "..events.matching..", "..events.concluding..", "..events.revising..")
            .because(
                    "what is asked for was concluded before; a read concludes nothing, and counts by another rule at most");

    private static final ArchRule SQL = noClasses()
            .that()
            .resideOutsideOfPackage("..events.storing..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection")
            .because("connections, and the failures that they make, are handled in one place");

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> keepsItsOwnRules() {
        return HouseRules.of(ROOT, List.of(FIGURES, CONCLUSIONS, SERVING, SQL));
    }
}

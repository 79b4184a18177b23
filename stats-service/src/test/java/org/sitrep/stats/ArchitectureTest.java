package org.sitrep.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.rules.HouseRules;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep.stats");

    @Test
    void goesOneWayFromTheLogToTheAnswer() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("serving")
                .definedBy("..serving..")
                .layer("counting")
                .definedBy("..counting..")
                .layer("rhythm")
                .definedBy("..rhythm..")
                .layer("projecting")
                .definedBy("..projecting..")
                .layer("reading")
                .definedBy("..reading..")
                .layer("copying")
                .definedBy("..copying..")
                .layer("periods")
                .definedBy("..periods..")
                .whereLayer("serving")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("projecting")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("counting")
                .mayOnlyBeAccessedByLayers("serving")
                .whereLayer("rhythm")
                .mayOnlyBeAccessedByLayers("serving", "counting")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("serving", "counting", "projecting")
                .whereLayer("copying")
                .mayOnlyBeAccessedByLayers("reading", "projecting")
                .because(
                        "the read model is the only thing between the log and an answer: it can be thrown away and rebuilt")
                .check(OURS);
    }

    @Test
    void knowsNoSqlAtTheDoor() {
        noClasses()
                .that()
                .resideInAnyPackage("..serving..", "..rhythm..", "..periods..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "io.agroal..")
                .because("resources parse, call and map; nothing else")
                .check(OURS);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("org.sitrep.stats");
    }
}

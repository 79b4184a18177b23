package org.sitrep.gateway;

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

/** Who may know whom in the gateway. */
class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sitrep.gateway");

    @Test
    void guardsKnowNothingOfWhereRequestsGo() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("guarding")
                .definedBy("..guarding..")
                .layer("watching")
                .definedBy("..watching..")
                .layer("routing")
                .definedBy("..routing..")
                .layer("openapi")
                .definedBy("..openapi..")
                .layer("health")
                .definedBy("..health..")
                .layer("pages")
                .definedBy("..pages..")
                .whereLayer("pages")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("health")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("openapi")
                .mayOnlyBeAccessedByLayers("pages")
                .whereLayer("routing")
                .mayOnlyBeAccessedByLayers("openapi", "health")
                .whereLayer("watching")
                .mayOnlyBeAccessedByLayers("routing")
                .whereLayer("guarding")
                .mayOnlyBeAccessedByLayers("routing")
                .because("a check that depends on what comes behind it cannot be trusted to come first")
                .check(GATEWAY);
    }

    @Test
    void theDoorKeepsNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.apache.kafka..", "org.sitrep.manners.outbox..", "org.sitrep.coder..")
                .because("the gateway has no state: any replica answers any request, and a restart loses nothing")
                .check(GATEWAY);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("org.sitrep.gateway");
    }

    @Test
    void proxiedBodiesAreNeverGathered() {
        noClasses()
                .that()
                .resideInAPackage("..routing..")
                .should()
                .callMethod("io.vertx.core.http.HttpServerRequest", "body")
                .orShould()
                .callMethod("io.vertx.core.http.HttpClientResponse", "body")
                .because("an export is larger than the gateway's memory")
                .check(GATEWAY);
    }
}

package org.sitrep.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names tell a newcomer where to look. */
public final class NamingRules {
    private static final ArchRule STEPS = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..impl..", "..helper..", "..helpers..", "..manager..")
            .because("a package is named after its step in the journey of the data, and these name none");

    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
            .because("such a name says nothing of what the class does");

    private static final ArchRule RESOURCES = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("a service is a process here; what answers a path is a resource");

    private NamingRules() {}

    public static List<ArchRule> all(String rootPackage) {
        return List.of(
                STEPS,
                NO_EMPTY_NAMES,
                RESOURCES,
                slices().matching(rootPackage + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("data go one way through the steps, and so do dependencies"));
    }
}

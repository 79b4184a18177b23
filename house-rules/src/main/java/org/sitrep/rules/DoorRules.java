package org.sitrep.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Resources parse, call and map; nothing else. */
public final class DoorRules {
    private static final String PATH = "jakarta.ws.rs.Path";

    private static final ArchRule NO_SQL = noClasses()
            .that()
            .areAnnotatedWith(PATH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..", "jakarta.persistence..", "org.hibernate..")
            .because("a resource parses, calls and maps; what is stored is another step's business");

    private static final ArchRule NO_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .should(notShowEntities())
            .because("entities never leave a service: the door's types and the tables change apart");

    private static final ArchRule STRINGS = fields().that()
            .areAnnotatedWith("org.jboss.resteasy.reactive.RestQuery")
            .should()
            .haveRawType(String.class)
            .because("another type fails as a bare 404 before a ParameterReader could say what would be right");

    private DoorRules() {}

    public static List<ArchRule> all() {
        return List.of(NO_SQL, NO_ENTITIES, STRINGS);
    }

    private static ArchCondition<JavaMethod> notShowEntities() {
        return new ArchCondition<>("not show entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaClass shown : method.getAllInvolvedRawTypes()) {
                    if (shown.isAnnotatedWith("jakarta.persistence.Entity")) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + shown.getSimpleName()));
                    }
                }
            }
        };
    }
}

package org.sitrep.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What reaches the log reaches it by the outbox. */
public final class LogRules {
    private static final ArchRule OUTBOX = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Outgoing")
            .because("a row and its message commit together: persist, then send and forget loses messages");

    private LogRules() {}

    public static List<ArchRule> all() {
        return List.of(OUTBOX);
    }
}

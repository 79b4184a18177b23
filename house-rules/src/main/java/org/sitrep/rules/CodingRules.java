package org.sitrep.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** What makes code testable and its logs whole. */
public final class CodingRules {
    private static final ArchRule CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the time comes from an injected Clock, so that no test depends on the day it runs on");

    private static final ArchRule NO_SLEEP = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("what sleeps can be neither woken nor stopped; await what is waited for");

    private CodingRules() {}

    public static List<ArchRule> all() {
        return List.of(
                CLOCK,
                NO_SLEEP,
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("logs are structured and carry trace ids"),
                NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("io.quarkus.logging.Log is the one way to log"));
    }
}

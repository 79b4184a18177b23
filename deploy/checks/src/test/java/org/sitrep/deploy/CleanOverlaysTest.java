package org.sitrep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.deploy.checking.Checker;

class CleanOverlaysTest {
    static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "production"})
    void findsNothingWrong(String overlay) {
        assertThat(new Checker().check(DEPLOY.resolve("overlays").resolve(overlay)))
                .isEmpty();
    }
}

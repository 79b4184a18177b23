package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in, expected facts out: every mended mistake adds a file to {@code golden/}. */
class GoldenTest {
    private static final Coder CODER = Coder.bundled();

    @ParameterizedTest
    @MethodSource("examples")
    void codesWhatTheTextSays(GoldenExample example) {
        CodingFacts facts = new CodingFacts(CODER.code(example.article()));

        List<String> missing = example.expectations().stream()
                .filter(expectation -> !facts.hold(expectation))
                .map(GoldenExample.Expectation::line)
                .toList();

        assertThat(missing)
                .as("what the coding of %s does not hold", example.name())
                .isEmpty();
    }

    static Stream<GoldenExample> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(GoldenTest.class.getResource("golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(GoldenExample::read).toList().stream();
        }
    }
}

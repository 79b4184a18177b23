package org.sitrep.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the facts that their codings have to hold: files of blocks, the text first, then lines with {@code =>}. */
class ShortExamplesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 20);
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
        Path folder = Path.of(Objects.requireNonNull(ShortExamplesTest.class.getResource("short"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(file -> examples(file).stream()).toList().stream();
        }
    }

    static List<GoldenExample> examples(Path file) {
        try {
            List<GoldenExample> examples = new ArrayList<>();
            for (String block : Files.readString(file, StandardCharsets.UTF_8).split("\n\n+", -1)) {
                List<String> text = block.lines()
                        .filter(line -> !line.startsWith("=> ") && !line.startsWith("#"))
                        .toList();
                List<GoldenExample.Expectation> expected = block.lines()
                        .filter(line -> line.startsWith("=> "))
                        .map(line -> GoldenExample.Expectation.parse(line.substring("=> ".length())))
                        .toList();
                if (!text.isEmpty()) {
                    examples.add(
                            new GoldenExample(text.getFirst(), PUBLISHED, null, expected, String.join("\n", text)));
                }
            }
            return examples;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

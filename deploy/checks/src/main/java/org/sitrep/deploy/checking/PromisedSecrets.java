package org.sitrep.deploy.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Secrets that {@code deploy/secrets} makes or asks for: one a line of the overlay's {@code secrets.txt}, with its keys. */
final class PromisedSecrets {
    private PromisedSecrets() {}

    static Map<String, Set<String>> of(Path overlay) {
        Path file = overlay.resolve("secrets.txt");
        try {
            return !Files.exists(file)
                    ? Map.of()
                    : Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" +"))
                            .collect(Collectors.toMap(words -> words[0], PromisedSecrets::keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String[] words) {
        return Arrays.stream(words).skip(1).map(word -> word.split("=", 2)[0]).collect(Collectors.toSet());
    }
}

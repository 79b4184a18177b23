package org.sitrep.deploy.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Words without quotes that YAML 1.1 reads as a truth value or a number, and YAML 1.2 as text or another number. kubectl and
 * kustomize do not read them alike, so nobody can see what is sent.
 */
final class PlainWords {
    private static final Pattern TRUTH = Pattern.compile("(?i)y|n|yes|no|on|off");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern SIXTIES = Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    private PlainWords() {}

    /** @throws RenderingException at the first of them, whether it is a key or a value */
    static void refuse(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            for (Event event : new Yaml(new LoaderOptions()).parse(reader)) {
                if (event instanceof ScalarEvent scalar && scalar.isPlain()) {
                    refuse(file, scalar);
                }
            }
        }
    }

    private static void refuse(Path file, ScalarEvent scalar) {
        String word = scalar.getValue();
        String other = TRUTH.matcher(word).matches()
                ? "a truth value"
                : OCTAL.matcher(word).matches()
                        ? "a number to the base of eight"
                        : SIXTIES.matcher(word).matches() ? "a number to the base of sixty" : "";
        if (!other.isEmpty()) {
            throw new RenderingException(
                    file,
                    "line " + (scalar.getStartMark().getLine() + 1) + " has " + word
                            + " without quotes, which some read as " + other
                            + ": quote it where it is a text, else write true, false or a decimal number.");
        }
    }
}

package org.sitrep.coder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text and the facts that its coding has to hold: a file with lines {@code published: DAY} and {@code expect: KIND; key=value},
 * perhaps {@code title: WORDS}, a blank line, then the text. {@code key~value} asks only that the value be contained.
 */
record GoldenExample(
        String name,
        @Nullable LocalDate published,
        @Nullable String title,
        List<Expectation> expectations,
        String text) {

    /** One line that says what is expected. */
    record Expectation(String line, String kind, Map<String, String> values) {
        static Expectation parse(String line) {
            String[] parts = line.split(";", -1);
            Map<String, String> values = new TreeMap<>();
            String kind = parts[0].strip();
            for (int i = kind.contains("=") ? 0 : 1; i < parts.length; i++) {
                String part = parts[i].strip();
                int at = part.indexOf('=') < 0 ? part.indexOf('~') : part.indexOf('=');
                values.put(part.substring(0, at), part.substring(at + 1));
            }
            return new Expectation(line, kind.replaceAll("[<=].*", ""), values);
        }
    }

    static GoldenExample read(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            int head = content.indexOf("\n\n");
            String published = "-";
            String title = null;
            List<Expectation> expectations = new java.util.ArrayList<>();
            for (String line : content.substring(0, head).split("\n", -1)) {
                if (line.startsWith("published: ")) {
                    published = line.substring("published: ".length()).strip();
                } else if (line.startsWith("title: ")) {
                    title = line.substring("title: ".length()).strip();
                } else if (line.startsWith("expect: ")) {
                    expectations.add(Expectation.parse(line.substring("expect: ".length())));
                }
            }
            return new GoldenExample(
                    file.getFileName().toString(),
                    published.equals("-") ? null : LocalDate.parse(published),
                    title,
                    expectations,
                    content.substring(head + 2).strip());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    ArticleText article() {
        return new ArticleText(title, text, published, null);
    }

    @Override
    public String toString() {
        return name;
    }
}

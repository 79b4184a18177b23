package org.sitrep.coder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;

/**
 * Codes a folder of reports in-process and writes one {@code ID.json} each, as the scorers read them.
 *
 * <p>{@code CodeTexts TEXTS LABELS OUTPUT}: the development set. A report's first line is its title, {@code Untitled} is
 * none; the label has the day of publication.
 *
 * <p>{@code CodeTexts TEXTS OUTPUT}: the classic benchmark. Header lines ({@code published: DAY} or {@code unknown}), a
 * blank line, the message.
 */
final class CodeTexts {
    private CodeTexts() {}

    public static void main(String[] arguments) throws IOException {
        Path labels = arguments.length > 2 ? Path.of(arguments[1]) : null;
        Path output = Files.createDirectories(Path.of(arguments[arguments.length - 1]));
        Coder coder = Coder.bundled();
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            texts = files.sorted().toList();
        }
        long start = System.nanoTime();
        for (Path text : texts) {
            String id = text.getFileName().toString().replace(".txt", "");
            String report = Files.readString(text, StandardCharsets.UTF_8);
            ArticleText article = labels == null ? message(report) : article(report, published(labels, id));
            if (coder.read(article) instanceof Reading.Coded coded) {
                Json.MESSAGES.writeValue(output.resolve(id + ".json").toFile(), coded.coding());
            }
        }
        System.out.printf("%d reports in %d ms%n", texts.size(), (System.nanoTime() - start) / 1_000_000);
    }

    private static LocalDate published(Path labels, String id) throws IOException {
        JsonNode label = Json.MESSAGES.readTree(labels.resolve(id + ".json").toFile());
        return LocalDate.parse(label.get("published").asText());
    }

    private static ArticleText message(String report) {
        int blank = report.indexOf("\n\n");
        String published = report.substring(report.indexOf(':') + 1, blank).strip();
        return new ArticleText(
                null,
                report.substring(blank).strip(),
                published.equals("unknown") ? null : LocalDate.parse(published),
                null);
    }

    private static ArticleText article(String report, @Nullable LocalDate published) {
        int line = report.indexOf('\n');
        String title = report.substring(0, line).strip();
        String text = report.substring(line + 1).strip();
        return new ArticleText(title.equals("Untitled") ? null : title, text, published, null);
    }
}

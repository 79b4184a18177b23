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
 * Codes a folder of labelled reports in-process and writes one {@code ID.json} each, as the scorer of the development
 * set reads them: {@code CodeTexts TEXTS LABELS OUTPUT}. A report's first line is its title, {@code Untitled} is none.
 */
final class CodeTexts {
    private CodeTexts() {}

    public static void main(String[] arguments) throws IOException {
        Path labels = Path.of(arguments[1]);
        Path output = Files.createDirectories(Path.of(arguments[2]));
        Coder coder = Coder.bundled();
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            texts = files.sorted().toList();
        }
        long start = System.nanoTime();
        for (Path text : texts) {
            String id = text.getFileName().toString().replace(".txt", "");
            JsonNode label = Json.MESSAGES.readTree(labels.resolve(id + ".json").toFile());
            ArticleText article = article(
                    Files.readString(text, StandardCharsets.UTF_8),
                    LocalDate.parse(label.get("published").asText()));
            if (coder.read(article) instanceof Reading.Coded coded) {
                Json.MESSAGES.writeValue(output.resolve(id + ".json").toFile(), coded.coding());
            }
        }
        System.out.printf("%d reports in %d ms%n", texts.size(), (System.nanoTime() - start) / 1_000_000);
    }

    private static ArticleText article(String report, @Nullable LocalDate published) {
        int line = report.indexOf('\n');
        String title = report.substring(0, line).strip();
        String text = report.substring(line + 1).strip();
        return new ArticleText(title.equals("Untitled") ? null : title, text, published, null);
    }
}

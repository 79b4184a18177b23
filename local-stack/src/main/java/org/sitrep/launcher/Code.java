package org.sitrep.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;
import org.sitrep.contracts.Json;
import org.sitrep.stack.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "code",
        description = {
            "Codes one article and prints what was read as tables, each line with its words.",
            "Needs nothing to run and stores nothing: this is the coder alone. The file is as for send; of a .ndjson file, one line."
        })
final class Code implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Parameters(paramLabel = "FILE", description = ".txt or .json")
    Path file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication, as 2024-04-23; wins over the file's own.")
    @Nullable LocalDate published;

    @Option(names = "--json", description = "Prints the coding as JSON.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        JsonNode article = ArticleFile.read(file).article();
        String words = Words.text(article, "text");
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new StackException("The file " + file + " has no text to code.");
        }
        var text = new ArticleText(optional(article, "title"), words, day(article), optional(article, "language"));
        return switch (Coder.bundled().read(text)) {
            case Reading.Refused refused ->
                throw new StackException("The coder refuses this text: " + refused.detail());
            case Reading.Coded coded -> {
                print(Json.MESSAGES.valueToTree(coded.coding()), text.whole(), spec.commandLine());
                yield 0;
            }
        };
    }

    private void print(JsonNode coding, String whole, CommandLine command) throws Exception {
        if (json) {
            command.getOut()
                    .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(coding));
            return;
        }
        JsonNode day = coding.path("published_on");
        command.getOut().println("Published: " + Words.text(day, "date") + " (" + Words.text(day, "basis") + ")");
        var tables = new CodingTables();
        tables.add(String.valueOf(file.getFileName()), coding, whole);
        tables.print(command);
    }

    private @Nullable LocalDate day(JsonNode article) {
        String stated = Words.text(article, "published_at");
        if (published != null || stated.isEmpty()) {
            return published;
        }
        try {
            // An instant counts as the day it names.
            return LocalDate.parse(stated.substring(0, Math.min(10, stated.length())));
        } catch (DateTimeException e) {
            throw new StackException(
                    "The file " + file + " says published_at \"" + stated + "\", which is no date.", e);
        }
    }

    private static @Nullable String optional(JsonNode article, String key) {
        String value = Words.text(article, key);
        return value.isEmpty() ? null : value;
    }
}

package org.sitrep.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.StackException;
import picocli.CommandLine;

class SitrepTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Sitrep.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "status",
                "logs",
                "token",
                "send",
                "code",
                "evaluate",
                "republish",
                "rebuild",
                "demo"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ./sitrep " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "token king",
                "logs",
                "logs nobody",
                "logs -n -5 gateway",
                "send",
                "up now",
                "down --all",
                "code"
            })
    void wrongUsageIsOneSentenceAndExitCodeTwo(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err.toString().strip()).contains("--help").doesNotContain("\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLongWordOfATableGoesOnBehindItsSlash() {
        String words = "as many words as fill the line ".repeat(4);
        var table = new Table("article", "event", "by whom", "against", "read from");
        table.row("01", "Remote explosive/landmine/IED", words, words, words);
        CommandLine command = Sitrep.commandLine().setOut(new PrintWriter(out, true));

        table.print(command);

        assertThat(out.toString()).contains(" explosive/landmine/ ").contains(" IED ");
    }

    @Test
    void dataOfAnotherVersionAreOneSentenceThatSaysWhatToDo() {
        var failed = new StackException(
                "events-service stopped while it was starting. Its last lines:\n    {\"exceptionType\":\"org.flywaydb.core.api.exception.FlywayValidateException\"}");

        assertThat(Up.explained(failed, folder))
                .hasMessageContaining(folder.toString())
                .hasMessageEndingWith("./sitrep down --wipe.")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThat(run("code", folder.resolve("nothing.txt").toString())).isEqualTo(1);
        assertThat(err.toString().strip()).startsWith("There is no file").doesNotContain("\n");
    }

    @Test
    void evaluatesAFolderOfLabelledReports() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Path labels = Files.createDirectory(folder.resolve("labels"));
        Files.writeString(texts.resolve("r1.txt"), "Untitled\n\nA market was held.");
        Files.writeString(
                labels.resolve("r1.json"),
                "{\"published\": null, \"genre\": \"negative\", \"events\": [], \"cumulative\": [], \"force_levels\": []}");

        assertThat(run("evaluate", "--seconds", "0.1", texts.toString(), labels.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("events         P 0.000  R 0.000  F1 0.000   (0 right of 0 found, 0 labelled)")
                .contains("noise          0.000   (0 of 1 negative reports coded)")
                .contains("articles/s on one thread");
    }

    @Test
    void foldersThatAreNotThereAreOneSentence() {
        String missing = folder.resolve("nothing").toString();

        assertThat(run("evaluate", missing, missing)).isEqualTo(1);
        assertThat(err.toString().strip()).startsWith("There is no folder").doesNotContain("\n");
    }

    @Test
    void textsWithoutLabelsAreOneSentence() {
        assertThat(run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).contains("need a second folder").doesNotContain("\n");
    }

    @Test
    void aTextFileThatIsNotUtf8IsRefused() throws IOException {
        Path report = Files.write(folder.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xe9});

        assertThat(run("code", report.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).endsWith("is not UTF-8 text.").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "A title\n\n ...\n"})
    void aFileWithoutWordsIsOneSentence(String content) throws IOException {
        Path report = Files.writeString(folder.resolve("empty.txt"), content);

        assertThat(run("code", report.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).endsWith("has no text to code.").doesNotContain("\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anExampleThatIsCopiedIsNotBrokenInTheMiddle() {
        assertThat(run("token", "--help")).isZero();
        assertThat(out.toString()).contains("http://127.0.0.1:8080/v1/events");
    }

    @Test
    void codesAFileWithoutThePlatform() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "published: 2024-04-23\n\nA title\n\nA text.");

        assertThat(run("code", "--json", report.toString())).isZero();
        assertThat(out.toString()).contains("\"published_on\"", "2024-04-23", "given");
    }

    @Test
    void readsTitleTextAndHeadersOfATextFile() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "published: 2024-04-23\nurl: https://a.example/1\nA title\n\nFirst.\n\nSecond.\n");

        var article = ArticleFile.read(report).article();

        assertThat(Words.text(article, "title")).isEqualTo("A title");
        assertThat(Words.text(article, "text")).isEqualTo("First.\n\nSecond.");
        assertThat(Words.text(article, "published_at")).isEqualTo("2024-04-23");
        assertThat(Words.text(article, "url")).isEqualTo("https://a.example/1");
    }

    @Test
    void tablesStayWithinTheTerminal() {
        new Table("name", "words")
                .row("one", "word ".repeat(80))
                .print(Sitrep.commandLine().setOut(new PrintWriter(out)));

        assertThat(out.toString().lines()).allMatch(line -> line.stripTrailing().length() <= 120);
    }
}

package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddedFolderTest {
    private static final String COLUMNS = "id\tname\ttype\tkind\tcountry\tfrom\tto\tparent\tsponsor\taliases\n";

    @TempDir
    private Path folder;

    @Test
    void addsRowsAndSaysSoInTheVersion() throws IOException {
        add(
                "actors-groups.tsv",
                "# version: 7\n" + COLUMNS + "tcd-foxes\tSand Foxes\tarmed-group\tRebel group\tTD\t2026\n");

        Knowledge knowledge = Knowledge.withFolder(folder);

        assertThat(knowledge.actors().find("sand foxes")).hasSize(1);
        assertThat(knowledge.version())
                .matches("\\d{4}\\.\\d+\\+[0-9a-f]{8}")
                .startsWith(bundled().version() + "+");
        assertThat(knowledge.sources()).anySatisfy(source -> {
            assertThat(source.file()).isEqualTo("added/actors-groups.tsv");
            assertThat(source.version()).isEqualTo("7");
        });
    }

    @Test
    void putsAnAddedActorInThePlaceOfTheBundledOneWithItsId() throws IOException {
        add("actors-groups.tsv", COLUMNS + "syr-sdf\tRiver Force\tarmed-group\tRebel group\tSY\n");

        Actors actors = Knowledge.withFolder(folder).actors();

        assertThat(actors.all()).hasSameSizeAs(bundled().actors().all());
        assertThat(actors.find("river force")).extracting(Actor::id).containsExactly("syr-sdf");
    }

    @Test
    void changesTheVersionWithEveryChangeOfTheFolder() throws IOException {
        add("actors-groups.tsv", COLUMNS + "tcd-foxes\tSand Foxes\tarmed-group\tRebel group\tTD\n");
        String before = Knowledge.withFolder(folder).version();

        add("actors-groups.tsv", COLUMNS + "tcd-foxes\tSand Foxes\tarmed-group\tPolitical militia\tTD\n");

        assertThat(Knowledge.withFolder(folder).version()).isNotEqualTo(before);
    }

    @Test
    void isTheBundledVersionWithoutAdditions() throws IOException {
        add("README.md", "What this folder is for.");

        assertThat(Knowledge.withFolder(folder).version()).isEqualTo(bundled().version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x,Foxes,armed-group,Foxes; Foxes",
                "x,Foxes,armed-club,Rebel group; armed-club",
                "x,Foxes,armed-group,Rebel group,ZZ; no country's code",
                "x,Foxes,armed-group,Rebel group,TD,soon; soon",
                "x,Foxes,armed-group,Rebel group,TD,2026,2020; before it begins",
                "x,Foxes,armed-group,Rebel group,TD,,,nobody; the id of no actor",
                ",Foxes,armed-group,Rebel group; has no id",
                "x,Foxes,armed-group,Rebel group,TD,1,2,,,F,more; 11 cells for 10 columns",
            })
    void namesFileAndLineOfARowThatCannotBeUnderstood(String row, String wrong) throws IOException {
        add("actors-groups.tsv", COLUMNS + row.replace(',', '\t') + "\n");

        assertRefused().hasMessageContaining("actors-groups.tsv line 2").hasMessageContaining(wrong);
    }

    @Test
    void refusesARepeatedId() throws IOException {
        String row = "tcd-foxes\tSand Foxes\tarmed-group\tRebel group\tTD\n";
        add("actors-groups.tsv", COLUMNS + row + row);

        assertRefused().hasMessageContaining("line 3").hasMessageContaining("repeats the id");
    }

    @Test
    void refusesAColumnThatTheFileDoesNotHave() throws IOException {
        add("places.tsv", "id\tname\theight\nx\tHigh Place\t900\n");

        assertRefused().hasMessageContaining("places.tsv has a column 'height'");
    }

    @Test
    void refusesAFileThatNobodyWouldRead() throws IOException {
        add("actor-groups.tsv", COLUMNS);

        assertRefused().hasMessageContaining("actor-groups.tsv").hasMessageContaining("actors-groups.tsv");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("places.tsv"), new byte[] {'C', 'a', 'f', (byte) 0xe9});

        assertRefused().hasMessageContaining("places.tsv is not UTF-8 text");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Knowledge.withFolder(folder.resolve("nothing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no folder of knowledge");
    }

    /** Whatever stands in a row: it is taken, or its file and line are named. */
    @ParameterizedTest
    @MethodSource("files")
    void neverFailsOnARowWithoutNamingIt(String file) throws IOException {
        String columns = Table.parse(file, bundledText(file)).columns().stream()
                .reduce((one, other) -> one + "\t" + other)
                .orElseThrow();
        add(file, columns + "\n" + columns.replaceAll("[^\t]+", "x") + "\n");
        try {
            Knowledge.withFolder(folder);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(file + " line 2");
        }
    }

    static java.util.stream.Stream<String> files() {
        return bundled().sources().stream().map(Source::file).filter(file -> file.endsWith(".tsv"));
    }

    private static Knowledge bundled() {
        return Knowledge.bundled();
    }

    private static String bundledText(String file) throws IOException {
        InputStream words = Knowledge.class.getResourceAsStream("english/" + file);
        try (InputStream stream =
                words != null ? words : Objects.requireNonNull(Knowledge.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private AbstractThrowableAssert<?, ?> assertRefused() {
        return assertThatThrownBy(() -> Knowledge.withFolder(folder)).isInstanceOf(IllegalArgumentException.class);
    }

    private void add(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }
}

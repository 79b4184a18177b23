package org.sitrep.coder.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedFolderTest {
    private static final String COLUMNS = "id\tname\ttype\tkind\tcountry\tfrom\tto\tparent\tsponsor\taliases\n";

    @TempDir
    private Path folder;

    @Test
    void addsRowsAndSaysSoInTheVersion() throws IOException {
        Files.writeString(
                folder.resolve("actors-groups.tsv"),
                "# version: 7\n" + COLUMNS + "tcd-sand-foxes\tSand Foxes\tarmed-group\tRebel group\tTD\t2026\n");

        Knowledge knowledge = Knowledge.withFolder(folder);

        assertThat(knowledge.actors().find("sand foxes")).hasSize(1);
        assertThat(knowledge.version()).startsWith(Knowledge.bundled().version() + "+");
        assertThat(knowledge.sources())
                .anySatisfy(source -> assertThat(source.version()).isEqualTo("7"));
    }

    @Test
    void namesTheLineThatCannotBeUnderstood() throws IOException {
        Files.writeString(
                folder.resolve("actors-groups.tsv"), COLUMNS + "tcd-sand-foxes\tSand Foxes\tarmed-group\tFoxes\tTD\n");

        assertThatThrownBy(() -> Knowledge.withFolder(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors-groups.tsv line 2")
                .hasMessageContaining("Foxes");
    }

    @Test
    void isTheBundledVersionWithoutAdditions() {
        assertThat(Knowledge.withFolder(folder).version())
                .isEqualTo(Knowledge.bundled().version());
    }
}

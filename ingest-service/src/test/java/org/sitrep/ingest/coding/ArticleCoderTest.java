package org.sitrep.ingest.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.PathConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator adds is read at the start, and what cannot be understood is seen then. */
class ArticleCoderTest {
    private static final String COLUMNS = "id\tname\ttype\tkind\tcountry\tfrom\tto\tparent\tsponsor\taliases\n";

    @TempDir
    Path folder;

    @Test
    void knowsWhoAFolderAdds() throws IOException {
        add("tcd-foxes\tSand Foxes\tarmed-group\tRebel group\tTD\n");

        var coder = new ArticleCoder(settings(Map.of("sitrep.coding.knowledge-folder", folder.toString())));

        assertThat(coder.actors()).anyMatch(actor -> actor.id().equals("tcd-foxes"));
        assertThat(coder.version().codebook()).contains("+");
        assertThat(coder.sources()).anyMatch(source -> source.file().equals("added/actors-groups.tsv"));
    }

    @Test
    void doesNotStartOnARowThatCannotBeUnderstood() throws IOException {
        add("tcd-foxes\tSand Foxes\tarmed-group\tFoxes\tTD\n");

        assertThatThrownBy(
                        () -> new ArticleCoder(settings(Map.of("sitrep.coding.knowledge-folder", folder.toString()))))
                .hasMessageContaining("actors-groups.tsv line 2")
                .hasMessageContaining("Foxes");
    }

    @Test
    void knowsWhatItComesWithWhereNothingIsSet() {
        assertThat(new ArticleCoder(settings(Map.of())).version().codebook()).doesNotContain("+");
    }

    private void add(String row) throws IOException {
        Files.writeString(folder.resolve("actors-groups.tsv"), COLUMNS + row);
    }

    private static CodingSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(CodingSettings.class)
                .withConverter(Path.class, 200, new PathConverter())
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(CodingSettings.class);
    }
}

package org.sitrep.coder.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Where knowledge is read from: the files that are bundled, and a folder with files of the same names that adds to them. */
final class KnowledgeFiles {
    private final @Nullable Path folder;
    private final List<Source> sources = new ArrayList<>();
    private final CRC32 added = new CRC32();
    private boolean extended;

    KnowledgeFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    Table table(String name) {
        String file = name + ".tsv";
        Table bundled = Table.parse(file, text(open(file)));
        add(file, bundled.about(), bundled.rows().size());
        Path addition = folder == null ? null : folder.resolve(file);
        if (addition == null || !Files.isRegularFile(addition)) {
            return bundled;
        }
        String text = text(openAddition(addition));
        added.update(text.getBytes(StandardCharsets.UTF_8));
        extended = true;
        Table more = Table.parse(addition.toString(), text);
        add(addition.toString(), more.about(), more.rows().size());
        return bundled.extendedBy(more);
    }

    /** Keeps where a file comes from, by the comment lines at its beginning. */
    void add(String file, Map<String, String> about, int rows) {
        sources.add(new Source(
                file,
                about.getOrDefault("version", ""),
                about.getOrDefault("source", ""),
                about.getOrDefault("licence", ""),
                rows));
    }

    InputStream open(String file) {
        InputStream stream = KnowledgeFiles.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The knowledge file " + file + " is not bundled");
        }
        return stream;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Empty where nothing was added; else a mark that differs whenever what was added differs. */
    String addition() {
        return extended ? "+" + String.format(Locale.ROOT, "%08x", added.getValue()) : "";
    }

    private static InputStream openAddition(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The added knowledge file " + file + " cannot be read", unreadable);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A knowledge file cannot be read", unreadable);
        }
    }
}

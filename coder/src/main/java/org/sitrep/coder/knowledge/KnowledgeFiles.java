package org.sitrep.coder.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Where knowledge is read from: the files that are bundled, and a folder with files of the same names that adds to them. */
final class KnowledgeFiles {
    /** The language whose words are read; another one is another folder of files with these names. */
    private static final String LANGUAGE = "english/";

    private static final String ENDING = ".tsv";

    private final @Nullable Path folder;
    private final Set<String> known = new TreeSet<>();
    private final List<Source> sources = new ArrayList<>();
    private final CRC32 added = new CRC32();
    private boolean extended;

    KnowledgeFiles(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder of knowledge " + folder);
        }
        this.folder = folder;
    }

    /** What is so in every language: who acts, and where what is. */
    Table table(String name) {
        return table("", name + ENDING);
    }

    /** What the language says, and how. */
    Table words(String name) {
        return table(LANGUAGE, name + ENDING);
    }

    private Table table(String within, String file) {
        known.add(file);
        Table bundled = Table.parse(file, text(open(within + file)));
        add(file, bundled.about(), bundled.rows().size());
        Path addition = folder == null ? null : folder.resolve(file);
        if (addition == null || !Files.isRegularFile(addition)) {
            return bundled;
        }
        String text = addedText(addition);
        added.update(text.getBytes(StandardCharsets.UTF_8));
        extended = true;
        Table more = Table.parse(addition.toString(), text);
        add("added/" + file, more.about(), more.rows().size());
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

    /** What nobody reads would be missed silently: a file whose name is mistyped is refused. */
    void refuseUnread() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING) && !known.contains(file))
                    .sorted()
                    .findFirst()
                    .ifPresent(file -> {
                        throw new IllegalArgumentException(folder.resolve(file)
                                + " has the name of no knowledge file; those are " + String.join(", ", known));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of knowledge " + folder + " cannot be read", unreadable);
        }
    }

    private static String addedText(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException garbled) {
            throw new IllegalArgumentException(file + " is not UTF-8 text", garbled);
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

package org.sitrep.evaluation.scoring;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of texts or of labels. */
public record Folder(Path path) {
    /**
     * The folder at the path.
     *
     * @throws UnreadableLabelsException where there is none
     */
    public static Folder at(Path path) {
        if (!Files.isDirectory(path)) {
            throw new UnreadableLabelsException(
                    Files.exists(path) ? "The file " + path + " is no folder." : "There is no folder " + path + ".");
        }
        return new Folder(path);
    }

    /** Its files with this ending, in the order of their names; with an empty ending all of them. */
    public List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableLabelsException("The folder " + path + " cannot be read.", e);
        }
    }

    /** The file's name without its ending. */
    public static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    public static String text(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UnreadableLabelsException(
                    Files.exists(file)
                            ? "The file " + file + " is no " + charset + " text."
                            : "There is no file " + file + ".",
                    e);
        }
    }
}

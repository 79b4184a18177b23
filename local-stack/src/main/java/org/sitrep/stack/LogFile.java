package org.sitrep.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one part: appended to by every start, set aside when it has grown large. */
record LogFile(Path path) {
    private static final long LARGE = 20L << 20;

    /** Where the next start's lines will begin, in bytes. */
    long prepare() {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.exists(path)) {
                return 0;
            }
            if (Files.size(path) > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
                return 0;
            }
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The log " + path + " cannot be written", e);
        }
    }

    /** The last lines that were written since the position. */
    List<String> lastLines(long since, int atMost) {
        try {
            byte[] all = Files.readAllBytes(path);
            int from = (int) Math.min(since, all.length);
            List<String> lines = new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - atMost), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}

package org.sitrep.stats.copying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * Where a copy lies.
 *
 * @param folder for it alone
 * @param isLeft whether it stays for the next process
 */
record CopyFile(Path folder, boolean isLeft) {
    /** One that goes with this process. */
    static CopyFile ofProcess(Path in) throws IOException {
        return new CopyFile(Files.createTempDirectory(in, "columns"), false);
    }

    /** One that stays. */
    static CopyFile left(Path in) throws IOException {
        return new CopyFile(Files.createDirectories(in.resolve("left")), true);
    }

    Path path() {
        return folder.resolve("copy");
    }

    /** What does not fit in memory while a question is answered. */
    Path spilled() {
        return folder.resolve("spilled");
    }

    /** Whether it cannot be opened because another process has it open. */
    boolean isInUse(SQLException failure) {
        return isLeft && String.valueOf(failure.getMessage()).contains("lock on file");
    }

    void close() throws IOException {
        if (!isLeft) {
            delete();
            Files.deleteIfExists(folder);
        }
    }

    /** What is in the folder. */
    void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}

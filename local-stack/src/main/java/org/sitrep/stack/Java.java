package org.sitrep.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs us runs the parts too, each with settings for a quick start on a small machine. */
final class Java {
    private Java() {}

    /**
     * The words that start a JVM with a small heap.
     *
     * @param classes where the JVM keeps its classes ready for the next start; it makes the file itself at a good end
     */
    static List<String> command(int heapMegabytes, Path classes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classes,
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-Xshare:auto"));
    }
}

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
        List<String> words = once(heapMegabytes);
        words.add("-XX:+AutoCreateSharedArchive");
        words.add("-XX:SharedArchiveFile=" + classes);
        words.add("-Xlog:cds=off");
        words.add("-Xlog:aot=off");
        return words;
    }

    /** The same for a program that will not run for long and leaves nothing for the next. */
    static List<String> brief(int heapMegabytes) {
        List<String> words = once(heapMegabytes);
        words.add("-XX:TieredStopAtLevel=1");
        return words;
    }

    /** The same for a program that will hardly be run again. */
    static List<String> once(int heapMegabytes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
    }
}

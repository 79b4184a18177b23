package org.sitrep.coder.knowledge;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;

/** Measures what loading the knowledge takes, in a fresh JVM: {@code LoadingBenchmark}. Run by hand. */
public final class LoadingBenchmark {
    private static final int ROUNDS = 200_000;

    private LoadingBenchmark() {}

    /** Prints the time of the first load and of a second one, the heap that one copy holds, and a look-up's time. */
    public static void main(String[] arguments) throws IOException {
        long before = heap();
        long start = System.nanoTime();
        long cpu = cpu();
        Knowledge knowledge = Knowledge.bundled();
        System.out.printf(
                "first load: %d ms, %d ms of them on the CPU%n", millisSince(start), (cpu() - cpu) / 1_000_000);
        System.out.printf("heap: %d MiB%n", (heap() - before) >> 20);
        start = System.nanoTime();
        System.out.printf(
                "second load: %s, ",
                Knowledge.withFolder(Files.createTempDirectory("knowledge")).version());
        System.out.printf("%d ms%n", millisSince(start));
        FoldedTokens text = FoldedTokens.of(List.of("rockets", "hit", "Ain", "al-Asad", "in", "Anbar", "province"));
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            found += knowledge.places().longestAt(text, 2).isPresent() ? 1 : 0;
        }
        start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            found += knowledge.places().longestAt(text, 2).isPresent() ? 1 : 0;
        }
        System.out.printf("look-up: %d ns (%d found)%n", (System.nanoTime() - start) / ROUNDS, found);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** This thread's time on the CPU, in nanoseconds: what counts on a busy machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

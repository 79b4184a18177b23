package org.sitrep.benchmarks.platform;

import java.util.Arrays;
import java.util.Locale;

/** How long many runs of one thing took. */
public final class Latencies {
    private static final double MILLISECOND = 1e6;

    private final long[] nanos;
    private int count;

    public Latencies(int most) {
        this.nanos = new long[most];
    }

    public void add(long nanoseconds) {
        nanos[count++] = nanoseconds;
    }

    /** Milliseconds that this share of the runs took at most, 0 to 1. */
    public double at(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / MILLISECOND;
    }

    /** Half of the runs, 99 of a hundred, and all of them: cells of a table, in milliseconds. */
    public String cells() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", at(0.5), at(0.99), at(1));
    }
}

package org.sitrep.launcher;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What reading took on one thread, warmed up.
 *
 * @param readySeconds from the start of the process until a first sentence was read
 * @param articles how many were read
 * @param characters how long they were together
 * @param seconds by the clock
 * @param cpuSeconds of the reading thread on the CPU: what counts on a busy machine
 * @param heapBytes in use after garbage was collected
 */
record EvaluationSpeed(
        double readySeconds, int articles, long characters, double seconds, double cpuSeconds, long heapBytes) {
    private static final double MEGABYTE = 1 << 20;

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("articles_per_second", articles / seconds);
        values.put("articles_per_cpu_second", articles / cpuSeconds);
        values.put("characters_per_article", characters / articles);
        values.put("heap_megabytes", heapBytes / MEGABYTE);
        values.put("ready_seconds", readySeconds);
        return values;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f articles/s on one thread (%.0f a second of CPU; %d characters each), heap %.0f MB after garbage"
                        + " collection, ready after %.1f s",
                articles / seconds,
                articles / cpuSeconds,
                characters / articles,
                heapBytes / MEGABYTE,
                readySeconds);
    }
}

package org.sitrep.coder.knowledge;

import java.util.Arrays;

/**
 * Folded names to numbers, kept as 64-bit hashes: half a million names in a few megabytes. A name that is not there is
 * taken for one that is once in 10^13 look-ups, which no report notices.
 */
final class NameIndex {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[0];
    private int[] values = new int[0];
    private int size;

    /** The hash of no characters, to extend by those of a name. */
    static long start() {
        return OFFSET;
    }

    static long extend(long hash, CharSequence characters) {
        long h = hash;
        for (int i = 0; i < characters.length(); i++) {
            h = (h ^ characters.charAt(i)) * PRIME;
        }
        return h;
    }

    static long extend(long hash, byte[] ascii, int from, int to) {
        long h = hash;
        for (int i = from; i < to; i++) {
            h = (h ^ ascii[i]) * PRIME;
        }
        return h;
    }

    void add(long hash, int value) {
        if (size == keys.length) {
            int larger = Math.max(1 << 10, size * 2);
            keys = Arrays.copyOf(keys, larger);
            values = Arrays.copyOf(values, larger);
        }
        keys[size] = hash;
        values[size++] = value;
    }

    /** Ends adding: from now on it answers. */
    void freeze() {
        int capacity = Integer.highestOneBit(Math.max(16, size * 2 - 1)) * 2;
        long[] tableKeys = new long[capacity];
        int[] tableValues = new int[capacity];
        Arrays.fill(tableValues, -1);
        for (int i = 0; i < size; i++) {
            int slot = slot(keys[i], capacity);
            while (tableValues[slot] >= 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            tableKeys[slot] = keys[i];
            tableValues[slot] = values[i];
        }
        keys = tableKeys;
        values = tableValues;
    }

    boolean holds(long hash) {
        for (int slot = slot(hash, keys.length); values[slot] >= 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    /** Every value under this hash, none where the name is not known. */
    int[] valuesOf(long hash) {
        int[] found = new int[4];
        int count = 0;
        for (int slot = slot(hash, keys.length); values[slot] >= 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == hash) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = values[slot];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int slot(long hash, int capacity) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (capacity - 1);
    }
}

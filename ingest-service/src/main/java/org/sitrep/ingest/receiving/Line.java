package org.sitrep.ingest.receiving;

import org.jspecify.annotations.Nullable;

/** One line of a stream. */
final class Line {
    private final long number;
    private final byte @Nullable [] bytes;

    /**
     * Makes a line.
     *
     * @param number 1 for the stream's first line; empty ones count
     * @param bytes null where the line is longer than allowed
     */
    Line(long number, byte @Nullable [] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    long number() {
        return number;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }
}

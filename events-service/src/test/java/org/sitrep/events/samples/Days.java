package org.sitrep.events.samples;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Days of their own: what one test tells meets nothing that another tells. */
public final class Days {
    private static final int FAR_APART = 40;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Days() {}

    public static LocalDate own() {
        return LocalDate.parse("1990-01-01").plusDays((long) FAR_APART * NEXT.getAndIncrement());
    }
}

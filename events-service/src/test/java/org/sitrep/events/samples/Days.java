package org.sitrep.events.samples;

import java.time.LocalDate;

/** Days of their own: what one test tells meets nothing that another tells. */
public final class Days {
    private static final int FAR_APART = 40;

    /** Kept among the JVM's properties: a test that is run again is loaded anew, and meets the same database. */
    private static final String NEXT = "sitrep.test.days";

    private Days() {}

    public static synchronized LocalDate own() {
        int next = Integer.getInteger(NEXT, 0);
        System.setProperty(NEXT, Integer.toString(next + 1));
        return LocalDate.parse("1990-01-01").plusDays((long) FAR_APART * next);
    }
}

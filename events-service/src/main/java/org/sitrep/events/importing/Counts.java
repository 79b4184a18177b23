package org.sitrep.events.importing;

import java.util.Map;

/** What became of rows. */
record Counts(long imported, long revised, long known, long refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Map<RowImport.Outcome, Long> taken, long refused) {
        return new Counts(
                taken.getOrDefault(RowImport.Outcome.IMPORTED, 0L),
                taken.getOrDefault(RowImport.Outcome.REVISED, 0L),
                taken.getOrDefault(RowImport.Outcome.KNOWN, 0L),
                refused);
    }

    Counts plus(Counts other) {
        return new Counts(
                imported + other.imported, revised + other.revised, known + other.known, refused + other.refused);
    }

    long all() {
        return imported + revised + known + refused;
    }

    /** For the audit log. */
    Map<String, Object> details() {
        return Map.of("rows", Map.of("IMPORTED", imported, "REVISED", revised, "KNOWN", known), "refused", refused);
    }
}

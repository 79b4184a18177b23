package org.sitrep.ingest;

import java.util.UUID;

/** Texts that no other test sends, for all tests share one database. */
public final class Texts {
    private Texts() {}

    public static String fresh() {
        return "At least six fighters of unit " + UUID.randomUUID()
                + " were killed in a drone strike near al-Omar on Monday, the ministry said.";
    }

    public static String freshUrl() {
        return "https://example.org/news/" + UUID.randomUUID();
    }

    public static String freshName() {
        return "Agency " + UUID.randomUUID();
    }
}

package org.sitrep.manners.security;

/** The realm roles that a token may carry; no role includes another. */
public final class Roles {
    /** Partner systems: send articles, read and withdraw their own. */
    public static final String SUBMITTER = "submitter";

    /** Reads articles, records and statistics. */
    public static final String ANALYST = "analyst";

    /** What an analyst may, and corrects, merges, splits, confirms, retracts. */
    public static final String CURATOR = "curator";

    /** Runs the platform: recoding, dead letters, erasure; reads no records by it. */
    public static final String ADMIN = "admin";

    private Roles() {}
}

package org.sitrep.contracts;

/** The topics by which services tell each other what happened. Names are for ever; a new form of message is a new topic or version. */
public final class Topics {
    /** Ids of articles to be coded, keyed by article: {@link org.sitrep.contracts.messages.ArticleReceived}. */
    public static final String ARTICLES_RECEIVED = "articles.received";

    /** Codings with the sentences they quote, keyed by article: {@link org.sitrep.contracts.messages.ArticleCoded}. */
    public static final String ARTICLES_CODED = "articles.coded";

    /** Every change of every record, keyed by record, kept whole: {@link org.sitrep.contracts.messages.RecordChanged}. */
    public static final String RECORDS_CHANGED = "records.changed";

    /** What could not be processed, and why, keyed by its own id: {@link org.sitrep.contracts.messages.DeadLetter}. */
    public static final String DEAD_LETTERS = "dead-letters";

    /** What people had services do, for the audit log, keyed by its own id: {@link org.sitrep.contracts.messages.Act}. */
    public static final String ACTS = "acts";

    private Topics() {}
}

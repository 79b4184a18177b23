package org.sitrep.ingest;

import org.sitrep.contracts.codes.Code;

/** What became of an article. */
public enum ArticleStatus implements Code {
    /** Stored, and waiting to be coded. */
    RECEIVED,
    /** Read; the coding says what it tells, which may be nothing. */
    CODED,
    /** Cannot be coded; the reason says why. */
    REJECTED,
    /** Taken back by its sender: what it told no longer counts. */
    WITHDRAWN
}

package org.sitrep.ingest.coding;

import org.sitrep.contracts.codes.Code;

/** Why an article is not coded. */
public enum RejectReason implements Code {
    /** The sender or the text itself says another language than English. */
    LANGUAGE_NOT_SUPPORTED,
    /** More events than a coding may hold. */
    TOO_MANY_EVENTS,
    /** What was read is more than a message may carry. */
    CODING_TOO_LARGE,
    /** Reading took longer than is allowed. */
    CODING_TIMED_OUT,
    /** A mistake of the coder's; a later version may do better. */
    CODER_FAILED
}

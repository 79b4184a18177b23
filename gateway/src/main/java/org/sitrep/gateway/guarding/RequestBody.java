package org.sitrep.gateway.guarding;

/** What a call may carry, and with it which limit holds. */
public enum RequestBody {
    /** No body at all. */
    NONE,
    /** One JSON document. */
    DOCUMENT,
    /** One JSON document, or many streamed as NDJSON. */
    DOCUMENT_OR_LINES,
    /** A file, streamed whatever its media type. */
    UPLOAD
}

package org.sitrep.gateway.guarding;

import java.util.List;

/** What a call may carry, and with it which limit holds. */
public enum RequestBody {
    /** No body at all. */
    NONE,
    /** One JSON document. */
    DOCUMENT,
    /** One JSON document, or many streamed as NDJSON. */
    DOCUMENT_OR_LINES,
    /** A file of rows, streamed. */
    UPLOAD;

    static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";

    /** As services consume them. */
    List<String> mediaTypes() {
        return switch (this) {
            case NONE -> List.of();
            case DOCUMENT -> List.of(JSON);
            case DOCUMENT_OR_LINES -> List.of(JSON, LINES);
            case UPLOAD -> List.of("text/csv");
        };
    }
}

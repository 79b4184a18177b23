package org.sitrep.stats.projecting;

import org.sitrep.contracts.codes.RecordType;

/** Where the revisions of each kind of record are kept. */
enum RevisionTable {
    EVENTS("event_revisions"),
    CASUALTY_CLAIMS("casualty_claim_revisions"),
    FORCE_LEVELS("force_level_revisions"),
    TEMPO_CLAIMS("tempo_claim_revisions");

    private final String tableName;

    RevisionTable(String tableName) {
        this.tableName = tableName;
    }

    String tableName() {
        return tableName;
    }

    static RevisionTable of(RecordType type) {
        return switch (type) {
            case EVENT -> EVENTS;
            case CASUALTY_CLAIM -> CASUALTY_CLAIMS;
            case FORCE_LEVEL -> FORCE_LEVELS;
            case TEMPO_CLAIM -> TEMPO_CLAIMS;
        };
    }
}

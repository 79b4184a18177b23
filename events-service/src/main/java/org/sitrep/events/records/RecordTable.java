package org.sitrep.events.records;

import org.sitrep.contracts.codes.RecordType;

/** Where the present states of a kind of record are, in the database's words. */
public enum RecordTable {
    EVENTS(RecordType.EVENT, "status"),
    CASUALTY_CLAIMS(RecordType.CASUALTY_CLAIM, "record_status"),
    FORCE_LEVELS(RecordType.FORCE_LEVEL, "record_status"),
    TEMPO_CLAIMS(RecordType.TEMPO_CLAIM, "record_status");

    private final RecordType type;
    private final String statusColumn;

    RecordTable(RecordType type, String statusColumn) {
        this.type = type;
        this.statusColumn = statusColumn;
    }

    public static RecordTable of(RecordType type) {
        return switch (type) {
            case EVENT -> EVENTS;
            case CASUALTY_CLAIM -> CASUALTY_CLAIMS;
            case FORCE_LEVEL -> FORCE_LEVELS;
            case TEMPO_CLAIM -> TEMPO_CLAIMS;
        };
    }

    public RecordType type() {
        return type;
    }

    /** All of it, documents too; bears the name of the type. */
    public String table() {
        return type.label();
    }

    /** The table of what lists look at: columns, and the revision that has the document. */
    public String columns() {
        return this == EVENTS ? "event_columns" : table();
    }

    public String statusColumn() {
        return statusColumn;
    }
}

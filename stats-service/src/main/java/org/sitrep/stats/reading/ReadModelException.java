package org.sitrep.stats.reading;

import java.sql.SQLException;

/** The read model could not be read or written; why, and whether trying again helps, says the cause. */
public final class ReadModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadModelException(String message, SQLException cause) {
        super(message, cause);
    }
}

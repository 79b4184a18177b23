package org.sitrep.events.storing;

import java.sql.SQLException;

/** The database did not do as asked; the cause tells whether it may be tried again. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super("the database did not do as asked", cause);
    }
}

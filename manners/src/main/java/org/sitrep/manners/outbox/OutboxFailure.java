package org.sitrep.manners.outbox;

/** The database or the broker did not do as asked; the cause tells whether it may be tried again. */
public final class OutboxFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

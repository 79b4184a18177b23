package org.sitrep.manners.failures;

/** Thrown by an effect that finds the message itself at fault: it is set aside as a dead letter, and the next one comes. */
public final class MessageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a stable word, snake_case, that dead letters are counted and searched by
     * @param detail what was wrong, for a person; no texts of articles
     */
    public MessageFault(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public MessageFault(String reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}

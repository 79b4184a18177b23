package org.sitrep.manners.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Text that is valid JSON but cannot be stored; the reason may be shown to the caller. */
public final class RefusedText extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public RefusedText(JsonParser parser, String reason) {
        super(parser, reason, String.class);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}

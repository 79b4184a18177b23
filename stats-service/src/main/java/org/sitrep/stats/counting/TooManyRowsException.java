package org.sitrep.stats.counting;

import org.jspecify.annotations.Nullable;

/** A question whose answer nobody could read; the asker narrows it. */
public final class TooManyRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String parameter;

    /** Of an answer that no one parameter has made so long. */
    public TooManyRowsException() {
        this(null);
    }

    /** @param parameter what divides the answer into its rows */
    public TooManyRowsException(@Nullable String parameter) {
        super("the answer would have more than " + CasualtyCounting.MOST_ROWS + " rows");
        this.parameter = parameter;
    }

    public @Nullable String parameter() {
        return parameter;
    }
}

package org.sitrep.stats.counting;

/** A question whose answer nobody could read; the asker narrows it. */
public final class TooManyRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyRowsException() {
        super("the answer would have more than " + CasualtyCounting.MOST_ROWS + " rows");
    }
}

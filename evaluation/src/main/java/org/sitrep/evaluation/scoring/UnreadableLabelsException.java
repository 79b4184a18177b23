package org.sitrep.evaluation.scoring;

/** Texts or labels that cannot be read; the message is one clear sentence for the person at the terminal. */
public final class UnreadableLabelsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableLabelsException(String sentence) {
        super(sentence);
    }

    public UnreadableLabelsException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package org.sitrep.contracts.messages;

/**
 * A sentence that evidence lies in; offsets as in {@link org.sitrep.contracts.coding.Evidence}.
 */
public record QuotedSentence(int start, int end, String text) {}

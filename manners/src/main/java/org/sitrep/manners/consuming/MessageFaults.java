package org.sitrep.manners.consuming;

import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.MessageFault;

/** Finds the message's fault in what a transaction has wrapped it into. */
final class MessageFaults {
    private MessageFaults() {}

    static MessageFault in(Throwable failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof MessageFault fault) {
                return fault;
            }
        }
        return new MessageFault("unstorable_text", "the message has characters that no text column takes", failure);
    }
}

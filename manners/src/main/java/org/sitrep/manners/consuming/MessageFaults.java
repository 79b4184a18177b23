package org.sitrep.manners.consuming;

import java.sql.SQLException;
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
        return new MessageFault(
                "unfit_message", "the message has a value that cannot be stored" + state(failure), failure);
    }

    /** Not what the database says: that quotes the value. */
    private static String state(Throwable failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                return " (SQLSTATE " + sql.getSQLState() + ")";
            }
        }
        return "";
    }
}

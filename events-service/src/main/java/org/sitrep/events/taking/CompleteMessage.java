package org.sitrep.events.taking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.MessageFault;

/**
 * Finds what a message leaves out, for every part of its type that is not {@code @Nullable} must be there; and what it
 * holds that no column can, which would stop the consumer for all.
 */
final class CompleteMessage {
    /** Longer than any name; PostgreSQL indexes words of up to 2,700 bytes. */
    private static final int LONGEST_NAME = 500;

    private CompleteMessage() {}

    /**
     * Looks through a message whole.
     *
     * @throws MessageFault {@code incomplete_message} or {@code unfit_message}, naming where
     */
    static void check(Record message) {
        check(message, "");
    }

    private static void check(Record part, String path) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String here = path + "/" + component.getName();
            Object value = value(part, component);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new MessageFault("incomplete_message", here + " is missing");
            }
            if (value instanceof String name && component.getName().equals("name") && name.length() > LONGEST_NAME) {
                throw new MessageFault("unfit_message", here + " has more than " + LONGEST_NAME + " characters");
            }
            checkValue(value, here);
        }
    }

    private static void checkValue(@Nullable Object value, String path) {
        if (value instanceof Record part) {
            check(part, path);
        } else if (value instanceof LocalDate day && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw new MessageFault("unfit_message", path + " is not a day of the years 1 to 9999");
        } else if (value instanceof Collection<?> many) {
            int index = 0;
            for (Object each : many) {
                if (each == null) {
                    throw new MessageFault("incomplete_message", path + "/" + index + " is missing");
                }
                checkValue(each, path + "/" + index++);
            }
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException ours) {
            throw new IllegalStateException("a message's part cannot be read: " + component, ours);
        }
    }
}

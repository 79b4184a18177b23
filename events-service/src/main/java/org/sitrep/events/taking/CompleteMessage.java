package org.sitrep.events.taking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.MessageFault;

/** Finds what a message leaves out: every part of its type that is not {@code @Nullable} must be there. */
final class CompleteMessage {
    private CompleteMessage() {}

    /**
     * Looks through a message whole.
     *
     * @throws MessageFault {@code incomplete_message}, naming what is missing
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
            checkValue(value, here);
        }
    }

    private static void checkValue(@Nullable Object value, String path) {
        if (value instanceof Record part) {
            check(part, path);
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

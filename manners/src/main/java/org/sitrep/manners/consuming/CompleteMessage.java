package org.sitrep.manners.consuming;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.MessageFault;

/**
 * Finds what a message leaves out, for every part of its type that is not {@code @Nullable} must be there; and what it
 * holds that no column can, which would stop the consumer for all. {@link Consuming} holds every message to it; who reads
 * messages by himself calls it.
 */
public final class CompleteMessage {
    /** Longer than any name; PostgreSQL indexes words of up to 2,700 bytes. */
    private static final int LONGEST_NAME = 500;

    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    /** What a record has; whether it may be null is read off its type once, for that takes longer than all the rest. */
    private record Part(String name, Method accessor, boolean nullable) {
        static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    private CompleteMessage() {}

    /**
     * Looks through a message whole: records, lists and maps within.
     *
     * @throws MessageFault {@code incomplete_message} or {@code unfit_message}, naming where
     */
    public static void check(Record message) {
        check(message, null);
    }

    /** The way to a part, of which words are made only where there is something to say. */
    private record Way(@Nullable Way before, Object step) {
        @Override
        public String toString() {
            return (before == null ? "" : before) + "/" + step;
        }
    }

    private static void check(Record whole, @Nullable Way before) {
        for (Part part : partsOf(whole.getClass())) {
            Object value = value(whole, part);
            if (value == null && !part.nullable()) {
                throw missing(new Way(before, part.name()));
            }
            if (value instanceof String name && part.name().equals("name") && name.length() > LONGEST_NAME) {
                throw new MessageFault(
                        "unfit_message",
                        new Way(before, part.name()) + " has more than " + LONGEST_NAME + " characters");
            }
            checkValue(value, before, part.name());
        }
    }

    private static void checkValue(@Nullable Object value, @Nullable Way before, Object step) {
        switch (value) {
            case Record part -> check(part, new Way(before, step));
            case LocalDate day
            when day.getYear() < 1 || day.getYear() > 9999 ->
                throw new MessageFault("unfit_message", new Way(before, step) + " is not a day of the years 1 to 9999");
            case Collection<?> many -> checkAll(many, new Way(before, step));
            case Map<?, ?> map -> checkAll(map.values(), new Way(before, step));
            case null, default -> {}
        }
    }

    private static void checkAll(Collection<?> many, Way way) {
        int index = 0;
        for (Object each : many) {
            if (each == null) {
                throw missing(new Way(way, index));
            }
            checkValue(each, way, index++);
        }
    }

    private static MessageFault missing(Way way) {
        return new MessageFault("incomplete_message", way + " is missing");
    }

    private static List<Part> partsOf(Class<?> type) {
        return PARTS.computeIfAbsent(
                type,
                key -> Arrays.stream(key.getRecordComponents()).map(Part::of).toList());
    }

    private static @Nullable Object value(Record whole, Part part) {
        try {
            return part.accessor().invoke(whole);
        } catch (ReflectiveOperationException ours) {
            throw new IllegalStateException("a message's part cannot be read: " + part, ours);
        }
    }
}

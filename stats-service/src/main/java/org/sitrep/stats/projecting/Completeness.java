package org.sitrep.stats.projecting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.MessageFault;

/** Holds a message to its type: JSON can leave out what the contracts say is always there. */
final class Completeness {
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private Completeness() {}

    /**
     * Looks through records, lists and maps.
     *
     * @throws MessageFault naming the first place where something that must be there is missing
     */
    static void check(Object message) {
        check("", message);
    }

    private static void check(String pointer, Object value) {
        switch (value) {
            case Record message ->
                componentsOf(message.getClass()).forEach(component -> checkComponent(pointer, message, component));
            case List<?> list -> list.forEach(item -> checkItem(pointer, item));
            case Map<?, ?> map -> map.values().forEach(item -> checkItem(pointer, item));
            default -> {}
        }
    }

    private static void checkItem(String pointer, @Nullable Object item) {
        if (item == null) {
            throw missing(pointer + "/-");
        }
        check(pointer + "/-", item);
    }

    private static void checkComponent(String pointer, Record message, RecordComponent component) {
        var at = pointer + "/" + component.getName();
        var value = valueOf(message, component);
        if (value != null) {
            check(at, value);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw missing(at);
        }
    }

    private static MessageFault missing(String pointer) {
        return new MessageFault("incomplete_message", "at " + pointer + ": must be there and is not");
    }

    private static List<RecordComponent> componentsOf(Class<?> type) {
        return COMPONENTS.computeIfAbsent(
                type,
                key -> Arrays.stream(key.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .toList());
    }

    private static @Nullable Object valueOf(Record message, RecordComponent component) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record cannot be read: " + message.getClass(), impossible);
        }
    }
}

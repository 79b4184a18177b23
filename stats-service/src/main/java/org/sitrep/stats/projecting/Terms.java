package org.sitrep.stats.projecting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.contracts.coding.Actor;

/** What an actor is grouped and filtered by. */
final class Terms {
    private Terms() {}

    /** Names by key, each key once: the registry's id where a list knows the actor, else its name. */
    static Map<String, String> keysAndNames(Collection<Actor> actors) {
        var names = new LinkedHashMap<String, String>();
        for (var actor : actors) {
            names.putIfAbsent(actor.actorId() == null ? actor.name() : actor.actorId(), actor.name());
        }
        return names;
    }

    /** Ids and names in lower case: a filter may name either. */
    static String[] of(Collection<Actor> actors) {
        return Row.distinct(actors.stream()
                .flatMap(actor -> Stream.of(actor.actorId(), actor.name()))
                .map(Terms::folded));
    }

    static @org.jspecify.annotations.Nullable String folded(@org.jspecify.annotations.Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}

package org.sitrep.manners.filters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DisorderType;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/**
 * What happened.
 *
 * @param killedMin least {@code best} of the killed
 * @param words of names of places and actors and of kinds, as a search box takes them; what is joined ({@code air/drone}) is a
 *     phrase
 */
public record What(
        List<EventType> eventTypes,
        List<SubEventType> subEventTypes,
        List<DisorderType> disorderTypes,
        List<Weapon> weapons,
        List<Outcome> outcomes,
        @Nullable Integer killedMin,
        @Nullable String words) {
    static final What ANYTHING = new What(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    public What {
        words = words == null ? null : SearchWords.of(words);
    }

    /** Whether the question says itself which kinds of event are meant. */
    public boolean namesTypes() {
        return !eventTypes.isEmpty() || !subEventTypes.isEmpty() || !disorderTypes.isEmpty();
    }
}

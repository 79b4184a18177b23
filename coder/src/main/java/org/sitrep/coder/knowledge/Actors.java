package org.sitrep.coder.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who: the registry of named actors, and every state's government and forces by what they are called. */
public final class Actors {
    private final Map<String, Actor> byId;
    private final Lexicon<Actor> names;
    private final StateActors states;
    private final SponsoredGroups sponsored;

    Actors(Map<String, Actor> byId, Lexicon<Actor> names, StateActors states, SponsoredGroups sponsored) {
        this.byId = Collections.unmodifiableMap(byId);
        this.names = names;
        this.states = states;
        this.sponsored = sponsored;
    }

    /** The registry's actors; those of every state that are made from its name come with {@link #stateActors()}. */
    public Collection<Actor> all() {
        return byId.values();
    }

    /** Government, armed forces, police and so on of every state that the registry does not list by a name of its own. */
    public Stream<Actor> stateActors() {
        return states.all();
    }

    /** The actor with this id, one of a state's too. */
    public Optional<Actor> byId(String id) {
        Actor listed = byId.get(id);
        return listed != null ? Optional.of(listed) : states.byId(id);
    }

    /** The actors of this name or alias, whatever its case. */
    public List<Actor> find(String name) {
        return names.find(name);
    }

    /**
     * The longest name of an actor that starts with the token at this index: one of the registry ("the Islamic State"
     * without its article), or a state's ("Iraqi troops", "Israel's army", "Armed Forces of the Philippines").
     */
    public Optional<Match<Actor>> longestAt(FoldedTokens text, int token) {
        Optional<Match<Actor>> listed = names.longestAt(text, token);
        Optional<Match<Actor>> state = states.longestAt(text, token);
        if (listed.isPresent() && state.isPresent()) {
            return state.get().length() > listed.get().length() ? state : listed;
        }
        return listed.or(() -> state);
    }

    /** What a body or people of a state are called without saying of which: "the army", "police", "government forces". */
    public Optional<Match<StateRole>> roleAt(FoldedTokens text, int token) {
        return states.roleAt(text, token);
    }

    /** A state's government or forces. */
    public Actor ofState(Country country, StateRole role) {
        return states.actor(country, role);
    }

    /** The actor of a state by the ending of its id: {@code government}, {@code armed-forces}, {@code police}. */
    public Actor ofState(Country country, String role) {
        return states.actor(country, role);
    }

    /** A group named by its sponsor: "Iran-backed militias", "pro-Russian separatists". */
    public Optional<Match<Sponsored>> sponsoredAt(FoldedTokens text, int token) {
        return sponsored.longestAt(text, token);
    }

    /** Orders actors of one name by how well they fit the countries of a report and its day; null where it has none. */
    public static List<Actor> likeliest(List<Actor> actors, Set<String> countries, @Nullable LocalDate day) {
        return actors.stream()
                .sorted(Comparator.comparing((Actor actor) -> day != null && !actor.activeOn(day))
                        .thenComparing(actor -> actor.country() == null || !countries.contains(actor.country())))
                .toList();
    }
}

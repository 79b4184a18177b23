package org.sitrep.coder.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The government and forces of states, by adjective or name and a word for them: "Iraqi army", "U.S. combat troops",
 * "Syria's government forces", "Armed Forces of the Philippines".
 */
final class StateActors {
    /** Stand between whose and who without changing either. */
    private static final Set<String> BETWEEN = Set.of(
            "active",
            "additional",
            "allied",
            "army",
            "backed",
            "border",
            "central",
            "combat",
            "duty",
            "elite",
            "federal",
            "government",
            "ground",
            "infantry",
            "interim",
            "local",
            "military",
            "national",
            "new",
            "paramilitary",
            "regime",
            "regular",
            "riot",
            "ruling",
            "senior",
            "state",
            "transitional",
            "uniformed");

    private static final int MOST_BETWEEN = 2;

    private static final String GOVERNMENT = "government";
    private static final String FORCES = "armed-forces";

    private final Map<String, Actor> listed;
    private final Countries countries;
    private final Lexicon<StateRole> roles;
    private final Map<String, StateRole> byEnding = new LinkedHashMap<>();

    StateActors(Map<String, Actor> listed, Countries countries, Table table, OrdinaryWords ordinary) {
        this.listed = listed;
        this.countries = countries;
        this.roles = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            StateRole role = new StateRole(
                    row.required("role"),
                    row.required("name"),
                    row.constant("type", ActorType.class),
                    Labels.kind(row),
                    row.yes("people"));
            row.list("words").forEach(word -> roles.add(word, role));
            byEnding.putIfAbsent(role.role(), role);
        }
    }

    Stream<Actor> all() {
        return countries.all().stream()
                .filter(country -> country.until() == null)
                .flatMap(country -> byEnding.values().stream().map(role -> actor(country, role)));
    }

    Optional<Actor> byId(String id) {
        int dash = id.indexOf('-');
        StateRole role = dash < 0 ? null : byEnding.get(id.substring(dash + 1));
        return role == null
                ? Optional.empty()
                : countries
                        .byIso3(id.substring(0, dash).toUpperCase(Locale.ROOT))
                        .map(country -> actor(country, role));
    }

    Actor actor(Country country, String ending) {
        StateRole role = byEnding.get(ending);
        if (role == null) {
            throw new IllegalArgumentException("'" + ending + "' is none of " + byEnding.keySet());
        }
        return actor(country, role);
    }

    Actor actor(Country country, StateRole role) {
        String state = country.iso3().toLowerCase(Locale.ROOT) + "-";
        Actor known = listed.get(state + role.role());
        // Where the registry lists the forces, it files "the army" under them, unless it lists the army too.
        if (known == null && role.role().equals("army")) {
            known = listed.get(state + FORCES);
        }
        if (known != null) {
            return known;
        }
        String adjective = country.adjectives().isEmpty()
                ? country.name()
                : country.adjectives().getFirst();
        return new Actor(
                state + role.role(),
                role.name().replace("{adjective}", adjective).replace("{country}", country.name()),
                role.type(),
                role.kind(),
                country.iso2(),
                null,
                country.until(),
                parent(state, role),
                null,
                List.of());
    }

    private static @Nullable String parent(String state, StateRole role) {
        if (role.role().equals(GOVERNMENT)) {
            return null;
        }
        boolean branch = role.type() == ActorType.ARMED_FORCES && !role.role().equals(FORCES);
        return state + (branch ? FORCES : GOVERNMENT);
    }

    Optional<Match<StateRole>> roleAt(FoldedTokens text, int token) {
        return roles.longestAt(text, token);
    }

    Optional<Match<Actor>> longestAt(FoldedTokens text, int token) {
        if (!text.hasPieces(token)) {
            return Optional.empty();
        }
        int start = text.firstPieceOf(token);
        return countryThenRole(text, start, token).or(() -> roleOfCountry(text, start, token));
    }

    private Optional<Match<Actor>> countryThenRole(FoldedTokens text, int start, int token) {
        Optional<Lexicon.Span<Country>> whose = countries.anyAt(text, start, false);
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        // "federal police officers" is longer than "federal police": the longest wins, whatever stands between.
        Optional<Lexicon.Span<StateRole>> longest = Optional.empty();
        int next = whose.get().lastPiece() + 1;
        for (int skipped = 0; skipped <= MOST_BETWEEN && next < text.pieceCount(); skipped++, next++) {
            Optional<Lexicon.Span<StateRole>> role = roles.spanAt(text, next, true);
            if (role.isPresent()
                    && (longest.isEmpty()
                            || role.get().lastPiece() > longest.get().lastPiece())) {
                longest = role;
            }
            if (!BETWEEN.contains(text.piece(next))) {
                break;
            }
        }
        return longest.map(role -> match(whose.get(), role, token, text.tokenOf(role.lastPiece()) + 1));
    }

    private Optional<Match<Actor>> roleOfCountry(FoldedTokens text, int start, int token) {
        Optional<Lexicon.Span<StateRole>> role = roles.spanAt(text, start, true);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int of = role.get().lastPiece() + 1;
        if (of + 1 >= text.pieceCount() || !text.piece(of).equals("of")) {
            return Optional.empty();
        }
        int country = text.piece(of + 1).equals("the") ? of + 2 : of + 1;
        return countries
                .anyAt(text, country, true)
                .map(whose -> match(whose, role.get(), token, text.tokenOf(whose.lastPiece()) + 1));
    }

    private Match<Actor> match(Lexicon.Span<Country> whose, Lexicon.Span<StateRole> role, int from, int to) {
        StateRole first = role.values().getFirst();
        return new Match<>(
                whose.values().stream().map(country -> actor(country, first)).toList(), from, to);
    }
}

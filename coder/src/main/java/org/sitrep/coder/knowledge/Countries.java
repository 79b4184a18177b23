package org.sitrep.coder.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The countries, by code, name, adjective, people and metonym. */
public final class Countries {
    private final Map<String, Country> byIso2 = new LinkedHashMap<>();
    private final Map<String, Country> byIso3 = new LinkedHashMap<>();
    private final Lexicon<Country> names;
    private final Lexicon<Country> adjectives;
    private final Lexicon<Country> people;
    private final Lexicon<Country> metonyms;

    Countries(Table table, OrdinaryWords ordinary) {
        names = new Lexicon<>(ordinary);
        adjectives = new Lexicon<>(ordinary);
        people = new Lexicon<>(ordinary);
        metonyms = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            Country country = new Country(
                    row.required("iso2"),
                    row.required("iso3"),
                    row.required("name"),
                    row.list("names"),
                    row.list("adjectives"),
                    row.list("people"),
                    row.orNull("capital"),
                    row.list("metonyms"),
                    Set.copyOf(row.list("neighbours")),
                    row.year("until"));
            if (byIso3.put(country.iso3(), country) != null) {
                throw row.wrong("repeats the country " + country.iso3());
            }
            byIso2.putIfAbsent(country.iso2(), country);
            names.add(country.name(), country);
            country.names().forEach(name -> names.add(name, country));
            country.adjectives().forEach(adjective -> adjectives.add(adjective, country));
            country.people().forEach(noun -> people.add(noun, country));
            country.metonyms().forEach(metonym -> metonyms.add(metonym, country));
        }
    }

    public Collection<Country> all() {
        return Collections.unmodifiableCollection(byIso3.values());
    }

    public Optional<Country> byIso2(String code) {
        return Optional.ofNullable(byIso2.get(code));
    }

    /** The cell's ISO 3166-1 alpha-2 code, null where it is empty; a code of no country is refused. */
    @Nullable String code(Row row, String column) {
        String code = row.orNull(column);
        if (code != null && !byIso2.containsKey(code)) {
            throw row.wrong("has the " + column + " '" + code + "', which is no country's code");
        }
        return code;
    }

    public Optional<Country> byIso3(String code) {
        return Optional.ofNullable(byIso3.get(code));
    }

    /** The country of this name or adjective, whatever the case. */
    public Optional<Country> named(String nameOrAdjective) {
        List<Country> found = names.find(nameOrAdjective);
        return (found.isEmpty() ? adjectives.find(nameOrAdjective) : found)
                .stream().findFirst();
    }

    /** A country's name at this token: "Iraq", "the United States" (without the article). */
    public Optional<Match<Country>> nameAt(FoldedTokens text, int token) {
        return names.longestAt(text, token);
    }

    /** An adjective at this token: "Iraqi", "U.S.", "South Korean". */
    public Optional<Match<Country>> adjectiveAt(FoldedTokens text, int token) {
        return adjectives.longestAt(text, token);
    }

    /** A noun for its people at this token: "Iraqis", "Americans", "Briton". */
    public Optional<Match<Country>> peopleAt(FoldedTokens text, int token) {
        return people.longestAt(text, token);
    }

    /** A seat of government at this token that can stand for it: "Washington", "the Kremlin" (without the article). */
    public Optional<Match<Country>> metonymAt(FoldedTokens text, int token) {
        return metonyms.longestAt(text, token);
    }

    /** Any of the above at a piece: the longest of name, adjective and metonym. */
    Optional<Lexicon.Span<Country>> anyAt(FoldedTokens text, int piece, boolean wholeTokens) {
        return Stream.of(names, adjectives, metonyms)
                .map(lexicon -> lexicon.spanAt(text, piece, wholeTokens))
                .flatMap(Optional::stream)
                .reduce((longest, next) -> next.lastPiece() > longest.lastPiece() ? next : longest);
    }

    public boolean areNeighbours(String iso2, String otherIso2) {
        return byIso2(iso2).map(c -> c.neighbours().contains(otherIso2)).orElse(false);
    }
}

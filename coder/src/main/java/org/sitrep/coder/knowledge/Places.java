package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places by name: countries, divisions, towns of the gazetteer, and the curated bases, camps, villages and regions. */
public final class Places {
    /** A name longer than this is none. */
    private static final int LONGEST_NAME = 7;

    /** What follows or precedes the name of a division and tells that the division is meant. */
    private static final Set<String> DIVISIONS = Set.of(
            "province",
            "governorate",
            "region",
            "oblast",
            "state",
            "district",
            "county",
            "department",
            "prefecture",
            "division",
            "territory",
            "muhafazah",
            "wilaya",
            "emirate",
            "republic",
            "krai",
            "voivodeship",
            "zone");

    private static final Comparator<Place> LIKELIEST = Comparator.comparingInt(Places::rank)
            .thenComparing(Comparator.comparingLong(Place::population).reversed())
            .thenComparing(Place::id);

    private final Lexicon<Place> curated;
    private final Map<String, Place> countries = new LinkedHashMap<>();
    private final Map<String, Place> byId = new LinkedHashMap<>();
    private final Gazetteer gazetteer;
    private final OrdinaryWords ordinary;

    Places(Lexicon<Place> curated, Gazetteer gazetteer, OrdinaryWords ordinary) {
        this.curated = curated;
        this.gazetteer = gazetteer;
        this.ordinary = ordinary;
        for (Place place : curated.all()) {
            byId.put(place.id(), place);
            if (place.kind() == PlaceKind.COUNTRY && place.country() != null) {
                countries.putIfAbsent(place.country(), place);
            }
        }
    }

    /** The places of this name, likeliest first. "Anbar province" finds only divisions, as "Anbar" finds them too. */
    public List<Place> find(String name) {
        String folded = Fold.fold(name);
        List<Place> places = named(folded);
        return places.isEmpty() ? withoutDesignation(folded) : places;
    }

    /** The country as a place. */
    public Optional<Place> country(String iso2) {
        return Optional.ofNullable(countries.get(iso2));
    }

    /** Countries, divisions and curated places; the towns of the gazetteer are found by name alone. */
    public Collection<Place> listed() {
        return curated.all();
    }

    /** How many towns the gazetteer holds beside what is listed. */
    public int towns() {
        return gazetteer.size();
    }

    /**
     * The longest name of a place that starts with the token at this index, with the word for its kind where that
     * follows ("Anbar province"). Where the text has case, a name has a capital.
     */
    public Optional<PlaceMatch> longestAt(FoldedTokens text, int token) {
        if (!text.hasPieces(token)) {
            return Optional.empty();
        }
        int start = text.firstPieceOf(token);
        Optional<PlaceMatch> found = longestFrom(text, start, token);
        if (found.isEmpty() && text.piece(start).equals("al") && start + 1 < text.pieceCount()) {
            found = longestFrom(text, start + 1, token);
        }
        return found.filter(match -> agreesWithCase(match, text)).map(match -> withDivision(match, text));
    }

    private static boolean agreesWithCase(PlaceMatch match, FoldedTokens text) {
        if (text.casing() != FoldedTokens.Casing.MIXED) {
            return true;
        }
        for (int t = match.from(); t < match.to(); t++) {
            if (text.token(t).chars().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private Optional<PlaceMatch> longestFrom(FoldedTokens text, int start, int firstToken) {
        int bestEnd = firstToken;
        StringBuilder folded = new StringBuilder();
        String bestName = "";
        for (int p = start; p < text.pieceCount() && p < start + LONGEST_NAME && !text.isBarrier(p); p++) {
            folded.append(p == start ? "" : " ").append(text.piece(p));
            if (text.endsToken(p) && isKnown(folded.toString())) {
                bestEnd = text.tokenOf(p) + 1;
                bestName = folded.toString();
            }
        }
        return bestName.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceMatch(
                        named(bestName),
                        firstToken,
                        bestEnd,
                        ordinary.isWord(bestName),
                        ordinary.isPersonName(bestName)));
    }

    private PlaceMatch withDivision(PlaceMatch match, FoldedTokens text) {
        if (match.to() >= text.size() || !DIVISIONS.contains(Fold.fold(text.token(match.to())))) {
            return match;
        }
        List<Place> all = match.places().stream().filter(Places::isDivision).toList();
        List<Place> inner =
                all.stream().filter(place -> place.kind() != PlaceKind.COUNTRY).toList();
        List<Place> divisions = inner.isEmpty() ? all : inner; // "Niger State" is Nigeria's
        return divisions.isEmpty() ? match : new PlaceMatch(divisions, match.from(), match.to() + 1, false, false);
    }

    private List<Place> withoutDesignation(String folded) {
        List<String> pieces = List.of(folded.split(" ", -1));
        if (pieces.size() > 1 && DIVISIONS.contains(pieces.getLast())) {
            return divisions(String.join(" ", pieces.subList(0, pieces.size() - 1)));
        }
        if (pieces.size() > 2
                && DIVISIONS.contains(pieces.getFirst())
                && pieces.get(1).equals("of")) {
            return divisions(String.join(" ", pieces.subList(2, pieces.size())));
        }
        return pieces.getFirst().equals("al") && pieces.size() > 1
                ? named(String.join(" ", pieces.subList(1, pieces.size())))
                : List.of();
    }

    private List<Place> divisions(String folded) {
        return named(folded).stream().filter(Places::isDivision).toList();
    }

    private boolean isKnown(String folded) {
        return curated.holds(folded) || gazetteer.holds(NameIndex.extend(NameIndex.start(), folded));
    }

    private List<Place> named(String folded) {
        List<Place> listed = curated.findFolded(folded);
        List<Place> towns = gazetteer.find(NameIndex.extend(NameIndex.start(), folded));
        if (towns.isEmpty() && listed.size() < 2) {
            return listed;
        }
        Map<String, Place> places = new LinkedHashMap<>();
        listed.forEach(place -> places.put(place.id(), place));
        towns.forEach(place -> places.putIfAbsent(place.id(), place));
        List<Place> sorted = new ArrayList<>(places.values());
        sorted.sort(LIKELIEST);
        return sorted;
    }

    /** The listed place with this id, null for towns of the gazetteer. */
    public @Nullable Place listed(String id) {
        return byId.get(id);
    }

    private static boolean isDivision(Place place) {
        return place.kind() == PlaceKind.ADMIN1
                || place.kind() == PlaceKind.DISTRICT
                || place.kind() == PlaceKind.REGION
                || place.kind() == PlaceKind.COUNTRY;
    }

    private static int rank(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 0;
            case CAPITAL -> 1;
            case ADMIN1 -> 3;
            case ADMIN1_SEAT -> place.population() > 50_000 ? 2 : 4;
            case SETTLEMENT, QUARTER ->
                place.population() > 300_000 ? 2 : place.id().startsWith("sitrep") ? 3 : 4;
            default -> 2;
        };
    }
}

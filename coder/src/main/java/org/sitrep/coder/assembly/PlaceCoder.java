package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Nearby;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.coding.Place;

/** Turns the places of a draft into the coding's: the narrowest first, with what the gazetteer knows of it. */
final class PlaceCoder {
    /** A place as coded, with the words it was read from. */
    record Coded(Place place, PlaceMention mention, Mentions sentence, int narrowness) {}

    private static final Set<String> PASSED = Set.of("from", "into", "to", "toward", "towards");

    private static final Set<String> BORDERS = Set.of("border", "borders", "frontier", "boundary");

    private final Knowledge knowledge;
    private final PlaceResolver resolver;

    PlaceCoder(Knowledge knowledge, PlaceResolver resolver) {
        this.knowledge = knowledge;
        this.resolver = resolver;
    }

    /** Every place of the draft with this role, narrowest first. */
    List<Coded> places(Draft draft, PlaceRole role) {
        List<Coded> coded = new ArrayList<>();
        for (Draft.In<Located> located : draft.places) {
            if (located.value().role() == role) {
                if (isNoPlace(located.value().place(), located.sentence())) {
                    continue;
                }
                Coded place = code(located.value().place(), located.sentence(), role);
                if (coded.stream().noneMatch(c -> same(c.place, place.place))) {
                    coded.add(place);
                }
            }
        }
        coded.sort(Comparator.comparingDouble(PlaceCoder::breadth));
        return coded;
    }

    /** "Left Qala-i-Zal district, to the west of Kunduz city": what it only lies near to says less than a district. */
    private static double breadth(Coded place) {
        return Nearby.isAtADistance(place.sentence(), place.mention())
                ? Math.max(place.narrowness(), narrowness(PlaceKind.DISTRICT) + 0.5)
                : place.narrowness();
    }

    /** "Police", "Union": a word that could name a place, and nothing says that it does. */
    private boolean isNoPlace(PlaceMention place, Mentions sentence) {
        return AtSea.isShore(place, sentence.sentence())
                || (place.doubtful() && resolver.resolve(place, sentence).isEmpty());
    }

    private static boolean same(Place a, Place b) {
        return java.util.Objects.equals(a.name(), b.name()) && java.util.Objects.equals(a.country(), b.country());
    }

    Coded code(PlaceMention mention, Mentions sentence, PlaceRole role) {
        Optional<org.sitrep.coder.knowledge.Place> found = resolver.resolve(mention, sentence);
        if (found.isEmpty()) {
            String country = countryBeside(mention, sentence);
            return new Coded(
                    new Place(mention.name(), role, null, country, null, null, country == null ? null : 2, null),
                    mention,
                    sentence,
                    0);
        }
        org.sitrep.coder.knowledge.Place place = found.get();
        if (place.kind() == PlaceKind.COUNTRY) {
            String name = mention.part() == null ? null : mention.part() + " " + place.name();
            return new Coded(
                    new Place(
                            name,
                            role,
                            null,
                            place.country(),
                            null,
                            null,
                            name == null ? null : 3,
                            name == null ? place.id() : null),
                    mention,
                    sentence,
                    name == null ? 9 : 7);
        }
        String name = place.id().startsWith("geonames") ? mention.name() : place.name();
        boolean inner = mention.part() != null && place.kind() == PlaceKind.ADMIN1;
        int precision = place.kind().geoPrecision();
        return new Coded(
                new Place(
                        inner ? mention.part() + " " + name : name,
                        role,
                        place.admin1(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        precision,
                        place.id()),
                mention,
                sentence,
                narrowness(place.kind()));
    }

    private static int narrowness(PlaceKind kind) {
        return switch (kind) {
            case BASE, CAMP, FACILITY, AIRPORT, PORT, CROSSING, FIELD, QUARTER -> 0;
            case VILLAGE, SETTLEMENT -> 1;
            case ADMIN1_SEAT, CAPITAL, ISLAND, VALLEY, MOUNTAIN, RIVER, LAKE, FOREST -> 2;
            case DISTRICT -> 3;
            case ADMIN1 -> 4;
            case STRAIT, SEA, DESERT -> 5;
            case REGION -> 6;
            case COUNTRY -> 9;
        };
    }

    /** The country that the sentence names beside an unknown place. */
    private @Nullable String countryBeside(PlaceMention mention, Mentions sentence) {
        String before = resolver.countryBefore(mention, sentence);
        if (before != null) {
            return before;
        }
        String side = resolver.countryOfSide(mention, sentence);
        if (side != null) {
            return side;
        }
        String best = null;
        int distance = Integer.MAX_VALUE;
        for (PlaceMention other : sentence.places()) {
            if (!other.equals(mention) && other.isKnown() && !isOwner(other, sentence)) {
                String country = resolver.countryOf(other, sentence);
                int apart = Math.abs(other.from() - mention.from());
                if (country != null && resolver.holds(mention, other, sentence)) {
                    return country; // "Norashen of the Tavush region"
                }
                if (country != null
                        && apart < distance
                        && !isPassed(other, sentence)
                        && isInClause(mention, other, sentence)) {
                    distance = apart;
                    best = country;
                }
            }
        }
        return best == null ? resolver.sectionCountry(sentence) : best;
    }

    /** "entered from Tajikistan", "fled into Uganda": across a border from what is told beside it. */
    private static boolean isPassed(PlaceMention place, Mentions sentence) {
        int article = sentence.sentence().lower(place.from() - 1).equals("the") ? 1 : 0;
        String before = sentence.sentence().lower(place.from() - 1 - article);
        return PASSED.contains(before)
                || (before.equals("with")
                        && BORDERS.contains(sentence.sentence().lower(place.from() - 2 - article)));
    }

    /** No verb stands between: "rockets hit X, and Y fired back" tells of two sides of a border. */
    private static boolean isInClause(PlaceMention one, PlaceMention other, Mentions sentence) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return sentence.chunks().stream()
                .noneMatch(chunk -> chunk.is(Chunk.Kind.VERB_PHRASE) && chunk.from() >= from && chunk.to() <= to);
    }

    /** "a U.S. base": whose it is, not where. */
    private static boolean isOwner(PlaceMention place, Mentions sentence) {
        Chunk chunk = sentence.chunk(sentence.chunkAt(place.from()));
        boolean possessive = sentence.sentence().lower(place.to()).equals("'s");
        return place.isCountry() && chunk != null && place.to() <= chunk.head() && !possessive;
    }

    /** A country alone, as the place of an event. */
    Place ofCountry(@Nullable String country, PlaceRole role) {
        String id = country == null
                ? null
                : knowledge
                        .places()
                        .country(country)
                        .map(org.sitrep.coder.knowledge.Place::id)
                        .orElse(null);
        return new Place(null, role, null, country, null, null, null, id);
    }
}

package org.sitrep.coder.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Fold;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;

/** Chooses which place of a name is meant: by the countries that the sentence and the article name, then by size. */
public final class PlaceResolver {
    private static final double BESIDE = 6;
    private static final double SENTENCE = 1;

    /** Tokens between a name and the country that stands by it: "the Iraqi town of Rabia", "Hasakah, in Syria". */
    private static final int NEAR = 4;

    /** Tokens between "Kouk Khpos" and "Banteay Ampil" in "the commune of X in the Y district of the Z province". */
    private static final int HOLDING_REACH = 7;

    private static final Set<String> SIDES = Set.of("side", "territory", "soil", "bank", "shore");
    private static final int SIDE_REACH = 4;

    private static final double ARTICLE = 3;
    private static final double NAMED = 2.5;
    private static final double NEIGHBOUR = 1;
    private static final double SURE_ENOUGH = 5;

    /** Smaller towns whose name is also a word or a person's are not meant unless something says so. */
    private static final long BIG = 200_000;

    /** People of a city that is meant wherever it is named. */
    private static final long WORLD_CITY = 1_000_000;

    private static final long HAMLET = 20_000;
    private static final Set<String> KINDS = GrammarWords.named("place-resolver.kinds");

    private static final Set<String> GLUE = GrammarWords.named("place-resolver.glue");

    private final ArticleContext context;

    public PlaceResolver(ArticleContext context) {
        this.context = context;
    }

    /** The place, empty where no list knows the name or nothing speaks for any of its meanings. */
    public Optional<Place> resolve(PlaceMention mention, Mentions sentence) {
        List<Place> candidates = mention.candidates();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Place best = candidates.stream()
                .max(Comparator.comparingDouble((Place place) -> score(place, mention, sentence)))
                .orElseThrow();
        if (isForeign(best, mention, sentence)) {
            return Optional.empty();
        }
        boolean sure = !mention.doubtful() || (isBig(best) && score(best, mention, sentence) >= SURE_ENOUGH);
        return sure ? Optional.of(best) : Optional.empty();
    }

    /**
     * "the Mozambican town of Palma" is not Spain's; nor is any smaller place of a country that the article has nothing
     * to do with: it is one of the same name that no list knows.
     */
    private boolean isForeign(Place place, PlaceMention mention, Mentions sentence) {
        String country = place.country();
        if (country == null || mention.isCountry()) {
            return false;
        }
        String said = countryBefore(mention, sentence);
        if (said != null) {
            return !said.equals(country);
        }
        String after = countryAfter(mention, sentence);
        if (after != null) {
            return !after.equals(country);
        }
        String side = countryOfSide(mention, sentence);
        if (side != null) {
            return !side.equals(country);
        }
        return !context.countries().isEmpty()
                && !country.equals(context.sectionCountry(sentence))
                && context.weight(country) == 0
                && (!context.hasNeighbourOf(country) || isHamlet(place) || !isOwnName(place, mention))
                && !(isOwnName(place, mention)
                        && (place.population() >= WORLD_CITY || place.kind() == PlaceKind.CAPITAL))
                && !place.id().startsWith("sitrep");
    }

    /** "Beijing", and not "Pekin", which a village elsewhere can be called too. */
    static boolean isOwnName(Place place, PlaceMention mention) {
        String name = Fold.fold(mention.name());
        return Fold.fold(place.name()).equals(name)
                || (Fold.fold(place.name()) + " city").equals(name) // "Gaza City"
                || place.kind() == PlaceKind.COUNTRY
                || place.id().startsWith("sitrep");
    }

    /** A name so small across a border is likelier another of that name on this side of it. */
    private static boolean isHamlet(Place place) {
        return place.kind() == PlaceKind.SETTLEMENT && place.population() < HAMLET;
    }

    private static boolean isBig(Place place) {
        return place.population() >= BIG
                || switch (place.kind()) {
                    case COUNTRY, CAPITAL, ADMIN1, REGION -> true;
                    default -> place.id().startsWith("sitrep");
                };
    }

    private double score(Place place, PlaceMention mention, Mentions sentence) {
        boolean division = place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.DISTRICT;
        // A town gives its name to its province: without "province" the town is meant.
        double score = division ? 0 : Math.log10((double) Math.max(place.population(), 1)) / 2;
        score += switch (place.kind()) {
            case COUNTRY -> 4;
            case SEA, STRAIT -> 8; // a province of that name is told with its kind
            case CAPITAL -> 4;
            case ADMIN1, ADMIN1_SEAT, REGION -> 1.5;
            default -> place.id().startsWith("sitrep") ? 2 : 0;
        };
        String country = place.country();
        if (country != null) {
            score += beside(sentence, country, mention) ? BESIDE : namedIn(sentence, country, mention) ? SENTENCE : 0;
            score += ofArticle(country);
            score += isHeldBy(country, mention, sentence) ? BESIDE : 0;
            score += country.equals(context.sectionCountry(sentence)) ? BESIDE : 0;
        }
        return score;
    }

    /** "Norashen of the Tavush region", "San Isidro, Cabanas department": the province that follows tells the country. */
    private boolean isHeldBy(String country, PlaceMention mention, Mentions sentence) {
        return sentence.places().stream()
                .filter(outer -> outer.isKnown() && !outer.isCountry() && !outer.doubtful())
                .filter(outer -> outer.candidates().getFirst().kind() == PlaceKind.ADMIN1
                        && country.equals(outer.candidates().getFirst().country()))
                .anyMatch(outer -> holds(mention, outer, sentence));
    }

    /** What the article says for the country: more where it names places in it than where its people alone. */
    private double ofArticle(String country) {
        int placed = context.placedWeight(country);
        return placed > 0
                ? ARTICLE + Math.min(placed, 12) / 6.0
                : context.weight(country) > 0 ? NAMED : context.hasNeighbourOf(country) ? NEIGHBOUR : 0;
    }

    /** The country's name or adjective stands close by, with no other place between. */
    private static boolean beside(Mentions sentence, String country, PlaceMention mention) {
        return sentence.parties().stream()
                        .anyMatch(p -> country.equals(p.country())
                                && p.to() <= mention.from()
                                && mention.from() - p.from() <= NEAR
                                && kindStandsBetween(sentence, p.from(), mention.from()))
                || sentence.places().stream()
                        .anyMatch(p -> !p.equals(mention)
                                && p.isCountry()
                                && country.equals(p.candidates().getFirst().country())
                                && p.from() >= mention.to()
                                && p.from() - mention.to() <= NEAR
                                && locates(sentence, mention.to(), p.from()));
    }

    /** The country of the roundup's section in which the sentence stands, null where it stands in none. */
    public @Nullable String sectionCountry(Mentions sentence) {
        return context.sectionCountry(sentence);
    }

    /** The country whose adjective stands before an unknown name: "the Somali town of Dhobley". */
    public @Nullable String countryBefore(PlaceMention mention, Mentions sentence) {
        return sentence.parties().stream()
                .filter(p -> p.country() != null
                        && p.to() <= mention.from()
                        && mention.from() - p.from() <= NEAR
                        && kindStandsBetween(sentence, p.from(), mention.from()))
                .map(p -> p.country())
                .findFirst()
                .orElse(null);
    }

    /** "Litingina, in Nangade district": the place that follows says where the first is. */
    public boolean holds(PlaceMention inner, PlaceMention outer, Mentions sentence) {
        return outer.from() >= inner.to()
                && outer.from() - inner.to() <= HOLDING_REACH
                && locates(sentence, inner.to(), outer.from());
    }

    /** "Kirkimi, on the Chadian side of the lake", and not "at Kirkimi from the Chadian side". */
    public @Nullable String countryOfSide(PlaceMention mention, Mentions sentence) {
        return sentence.parties().stream()
                .filter(party -> party.country() != null
                        && party.from() >= mention.to()
                        && party.from() - mention.to() <= SIDE_REACH
                        && SIDES.contains(sentence.sentence().lower(party.to()))
                        && !isFrom(party, sentence))
                .map(Party::country)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFrom(Party party, Mentions sentence) {
        int article = sentence.sentence().lower(party.from() - 1).equals("the") ? 1 : 0;
        return sentence.sentence().lower(party.from() - 1 - article).equals("from");
    }

    /** "near Mambasa, in the Democratic Republic of the Congo". */
    private static @Nullable String countryAfter(PlaceMention mention, Mentions sentence) {
        return sentence.places().stream()
                .filter(p -> p.isCountry()
                        && p.from() > mention.to()
                        && p.from() - mention.to() <= NEAR
                        && locates(sentence, mention.to(), p.from())
                        && sentence.sentence().words(mention.to(), p.from()).contains("in"))
                .map(p -> p.candidates().getFirst().country())
                .findFirst()
                .orElse(null);
    }

    /** "town of", "capital", "city": the adjective before is the place's. "A U.S. base in" says whose it is. */
    private static boolean kindStandsBetween(Mentions sentence, int from, int to) {
        boolean kind = false;
        for (int i = from; i < to; i++) {
            String word = sentence.sentence().lower(i);
            if (word.equals("in") || word.equals("near")) {
                return false;
            }
            kind |= KINDS.contains(word);
        }
        return kind;
    }

    /** ", in eastern", "in", ",": what follows says where the place is. */
    private static boolean locates(Mentions sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!GLUE.contains(sentence.sentence().lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean namedIn(Mentions sentence, String country, PlaceMention but) {
        return sentence.places().stream()
                .anyMatch(p -> !p.equals(but)
                        && p.isKnown()
                        && p.candidates().getFirst().kind() == PlaceKind.COUNTRY
                        && country.equals(p.candidates().getFirst().country()));
    }

    /** The country that a place lies in, by the sentence's own words where the gazetteer does not know the name. */
    public @Nullable String countryOf(PlaceMention mention, Mentions sentence) {
        Optional<Place> place = resolve(mention, sentence);
        return place.map(Place::country).orElse(null);
    }
}

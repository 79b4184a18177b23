package org.sitrep.coder.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;

/** Chooses which place of a name is meant: by the countries that the sentence and the article name, then by size. */
public final class PlaceResolver {
    private static final double SENTENCE = 4;
    private static final double ARTICLE = 3;
    private static final double NEIGHBOUR = 1;
    private static final double SURE_ENOUGH = 3;

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
        boolean sure = !mention.doubtful() || score(best, mention, sentence) >= SURE_ENOUGH + 2;
        return sure ? Optional.of(best) : Optional.empty();
    }

    private double score(Place place, PlaceMention mention, Mentions sentence) {
        double score = Math.log10((double) Math.max(place.population(), 1)) / 2;
        score += switch (place.kind()) {
            case COUNTRY -> 4;
            case CAPITAL -> 2;
            case ADMIN1, ADMIN1_SEAT, REGION -> 1.5;
            default -> place.id().startsWith("sitrep") ? 2 : 0;
        };
        String country = place.country();
        if (country != null) {
            score += namedIn(sentence, country, mention) ? SENTENCE : 0;
            int weight = context.weight(country);
            score +=
                    weight > 0 ? ARTICLE + Math.min(weight, 12) / 6.0 : context.hasNeighbourOf(country) ? NEIGHBOUR : 0;
        }
        return score;
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

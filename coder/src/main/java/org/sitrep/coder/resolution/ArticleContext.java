package org.sitrep.coder.resolution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.SpeakerPlaces;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;

/** What the article as a whole speaks of: its countries, by how often they are named. */
public final class ArticleContext {
    private static final Set<String> LOCATING =
            Set.of("in", "across", "inside", "within", "throughout", "near", "outside", "over");

    private static final Set<String> PARTS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "centre",
            "center",
            "parts",
            "part");

    private static final long FAR_SMALLER = 5;
    /** People of a town whose name alone says which country is meant. */
    private static final long TOWN = 500_000;
    /** The same of a province's seat. */
    private static final long SEAT = 15_000;

    private final Knowledge knowledge;
    private final Map<String, Integer> countries = new LinkedHashMap<>();

    /** By the names of places alone: an actor's country says less of where things happen. */
    private final Map<String, Integer> placed = new LinkedHashMap<>();

    private final CountrySections sections;

    public ArticleContext(Knowledge knowledge, List<Mentions> sentences) {
        this.knowledge = knowledge;
        this.sections = CountrySections.of(sentences);
        Set<String> named = namedCountries(sentences);
        for (Mentions sentence : sentences) {
            for (PlaceMention place : sentence.places()) {
                Place first = place.isKnown() ? place.candidates().getFirst() : null;
                boolean country = first != null && first.kind() == PlaceKind.COUNTRY;
                boolean sure = first != null
                        && !place.doubtful()
                        && isListed(first)
                        && isAlone(first, place)
                        && !isLikelierElsewhere(first, place, named);
                if (first != null && first.country() != null && (country || sure)) {
                    countries.merge(first.country(), country ? 3 : 2, Integer::sum);
                    if (!isOwner(place, sentence)
                            && !SpeakerPlaces.isSpeakers(place, sentence)
                            && (!country || isLocated(place, sentence))) {
                        placed.merge(first.country(), 1, Integer::sum);
                    }
                }
            }
            for (Party party : sentence.parties()) {
                if (party.country() != null) {
                    countries.merge(party.country(), 1, Integer::sum);
                }
            }
        }
    }

    /** The countries that the report names by their own names, or by someone of theirs. */
    private static Set<String> namedCountries(List<Mentions> sentences) {
        Set<String> named = new HashSet<>();
        for (Mentions sentence : sentences) {
            sentence.places().stream()
                    .filter(place -> place.isCountry() && !place.doubtful())
                    .map(place -> place.candidates().getFirst().country())
                    .filter(Objects::nonNull)
                    .forEach(named::add);
            sentence.parties().stream()
                    .map(Party::country)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        }
        return named;
    }

    /** "El Paraiso", a name of many countries, and "Pekin", where the report names other countries and never this one. */
    private static boolean isLikelierElsewhere(Place first, PlaceMention place, Set<String> named) {
        if (first.country() == null || named.isEmpty() || named.contains(first.country())) {
            return false;
        }
        boolean common = first.kind() != PlaceKind.CAPITAL
                && first.population() < TOWN
                && place.candidates().stream()
                        .anyMatch(other -> !first.country().equals(other.country()));
        return common || !PlaceResolver.isOwnName(first, place);
    }

    private static boolean isListed(Place place) {
        return switch (place.kind()) {
            case SETTLEMENT -> place.population() > TOWN || place.id().startsWith("sitrep");
            case ADMIN1_SEAT -> place.population() > SEAT || place.id().startsWith("sitrep");
            default -> true;
        };
    }

    /** No other country has a place of this name, or none that is not far smaller: "Saravan" tells nothing. */
    private static boolean isAlone(Place first, PlaceMention place) {
        return first.kind() == PlaceKind.COUNTRY
                || first.kind() == PlaceKind.CAPITAL
                || place.candidates().stream()
                        .allMatch(other -> Objects.equals(other.country(), first.country())
                                || first.population() >= FAR_SMALLER * other.population());
    }

    /** "in Iraq", "across northern Syria", "the east of Burkina Faso". */
    private static boolean isLocated(PlaceMention place, Mentions sentence) {
        int i = place.from() - 1;
        while (i >= 0
                && place.from() - i < 4
                && (sentence.sentence().lower(i).equals("the")
                        || sentence.sentence().lower(i).endsWith("ern"))) {
            i--;
        }
        boolean part = sentence.sentence().lower(i).equals("of")
                && PARTS.contains(sentence.sentence().lower(i - 1));
        return part || LOCATING.contains(sentence.sentence().lower(i));
    }

    /** "U.S. troops": whose, not where. */
    private static boolean isOwner(PlaceMention place, Mentions sentence) {
        return sentence.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to())
                || (place.isCountry() && sentence.sentence().tag(place.to()) == org.sitrep.coder.text.Tag.NOUN);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** The country of the roundup's section in which the sentence stands, null where it stands in none. */
    public @Nullable String sectionCountry(Mentions sentence) {
        return sections.over(sentence.sentence().index());
    }

    int weight(@Nullable String country) {
        return country == null ? 0 : countries.getOrDefault(country, 0);
    }

    /** How often the article names the country or places in it, those apart that only say whose something is. */
    int placedWeight(String country) {
        return placed.getOrDefault(country, 0);
    }

    boolean hasNeighbourOf(@Nullable String country) {
        return country != null
                && countries.keySet().stream()
                        .anyMatch(c -> knowledge.countries().areNeighbours(country, c));
    }

    Set<String> countries() {
        return countries.keySet();
    }

    /** True where the article names the country, a place in it, or someone of it. */
    public boolean isNamed(String country) {
        return weight(country) > 0;
    }

    /** False where the article names places, and none in the country: "two Nepalese soldiers" were hurt abroad. */
    public boolean canHappenIn(String country) {
        return placed.isEmpty() || placed.containsKey(country);
    }

    /** True where the article names places in the country, not only its people. */
    public boolean isPlaced(String country) {
        return placed.getOrDefault(country, 0) > 1;
    }

    /** The country named most, of all but one: whose soldiers they are says not where they fell. */
    public @Nullable String mainCountryBut(@Nullable String country) {
        return (placed.keySet().stream().allMatch(c -> c.equals(country)) ? countries : placed)
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(country))
                        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                                .thenComparingInt(entry -> weight(entry.getKey())))
                        .map(Map.Entry::getKey)
                        .orElse(country);
    }

    /** The country named most, of those where places are named; of equal ones that of more names. Null where none is. */
    public @Nullable String mainCountry() {
        return (placed.isEmpty() ? countries : placed)
                .entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                                .thenComparingInt(entry -> weight(entry.getKey())))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }
}

package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.FoldedTokens;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.PlaceMatch;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Token;

/** Finds names of places: those that the gazetteer holds, and unknown ones that a word for their kind gives away. */
final class PlaceFinder {
    private static final Set<String> PARTS = GrammarWords.named("place-finder.parts");

    private static final Set<String> PARTICLES =
            Set.of("de", "del", "da", "do", "dos", "das", "la", "las", "los", "el", "bin", "ibn", "van", "von", "ul");

    private static final Map<String, String> SIDES = Map.of(
            "north", "northern",
            "south", "southern",
            "east", "eastern",
            "west", "western",
            "center", "central",
            "centre", "central",
            "northeast", "northeastern",
            "northwest", "northwestern",
            "southeast", "southeastern",
            "southwest", "southwestern");

    private static final Set<String> KINDS_AFTER = GrammarWords.named("place-finder.kinds-after");

    private static final Set<String> LOCATING = GrammarWords.named("place-finder.locating");

    /** People of a town whose name is not the beginning of a longer one. */
    private static final long BIG = 100_000;

    private static final Set<String> PERSON_TITLES = GrammarWords.named("place-finder.person-titles");

    /** Before these any word can be a name: "Camp Shamrock", "Fort Freedom". */
    private static final Set<String> CAMPS = Set.of("camp", "fort", "firebase", "outpost");

    /** Named for where they stand: "the Sake base". */
    private static final Set<String> SITES =
            Set.of("airbase", "airfield", "airport", "barracks", "base", "bridge", "checkpoint", "dam", "garrison");

    private final Knowledge knowledge;

    PlaceFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<PlaceMention> find(Sentence sentence, boolean[] taken, KnownPlaces known, NamesakeStates states) {
        List<PlaceMention> found = new ArrayList<>();
        FoldedTokens folded = sentence.folded();
        UnknownPlaces unknown = new UnknownPlaces(
                sentence,
                i -> sentence.token(i).isCapitalised()
                        && knowledge.places().longestAt(folded, i).isPresent());
        boolean cased = sentence.showsNames();
        for (int i = 0; i < sentence.size(); ) {
            PlaceMention mention =
                    taken[i] || (cased && !sentence.token(i).isCapitalised() && !startsArticle(sentence.token(i)))
                            ? null
                            : at(sentence, folded, i, cased, unknown, found.isEmpty() ? null : found.getLast(), known);
            if (mention == null) {
                i++;
            } else {
                mention = ofState(mention, states);
                found.add(mention);
                known.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    private static PlaceMention ofState(PlaceMention mention, NamesakeStates states) {
        List<org.sitrep.coder.knowledge.Place> named = mention.isCountry() ? states.named(mention.name()) : null;
        return named == null
                ? mention
                : new PlaceMention(
                        mention.from(), mention.to(), mention.name(), named, mention.doubtful(), mention.part());
    }

    private @Nullable PlaceMention at(
            Sentence sentence,
            FoldedTokens folded,
            int i,
            boolean cased,
            UnknownPlaces unknown,
            @Nullable PlaceMention last,
            KnownPlaces known) {
        Optional<PlaceMatch> match = knowledge.places().longestAt(folded, i);
        if (match.isPresent() && cased && isShorter(match.get(), unknown, sentence)) {
            PlaceMention longer = unknown.at(i, last);
            if (longer != null) {
                return longer;
            }
        }
        if (match.isPresent() && !isAdjective(folded, match.get())) {
            PlaceMatch place = match.get();
            boolean doubtful = isDoubtful(sentence, place, cased);
            if (place.ordinaryWord() && (i == 0 || !cased) && !LOCATING.contains(sentence.lower(i - 1))) {
                return null;
            }
            if (isGroup(folded, place) && !LOCATING.contains(sentence.lower(i - 1))) {
                return null;
            }
            boolean direction =
                    place.to() - i == 1 && (PARTS.contains(sentence.lower(i)) || SIDES.containsKey(sentence.lower(i)));
            if (direction) {
                return null; // "the South"
            }
            if (cased && isPartOfName(sentence, place)) {
                return unknown.at(i, last); // "at Tal Sawan"
            }
            return new PlaceMention(
                    i, place.to(), sentence.words(i, place.to()), place.places(), doubtful, part(sentence, i));
        }
        boolean adjective = knowledge.countries().adjectiveAt(folded, i).isPresent()
                || knowledge.countries().peopleAt(folded, i).isPresent();
        boolean actor = knowledge.actors().longestAt(folded, i).isPresent()
                || (!CAMPS.contains(sentence.lower(i - 1))
                        && knowledge
                                .words()
                                .ordinary()
                                .isWord(org.sitrep.coder.knowledge.Fold.fold(
                                        sentence.token(i).text())));
        if (!cased || adjective || actor) {
            return null;
        }
        PlaceMention told = unknown.at(i, last);
        int again = told == null ? known.end(sentence, i) : i;
        boolean alone = again > i && !isName(sentence, again) && (i == 0 || !isName(sentence, i - 1));
        return alone ? new PlaceMention(i, again, sentence.words(i, again), List.of(), false, null) : told;
    }

    /** "Nan Mae Khon village" is no place called Nan. */
    private static boolean isShorter(PlaceMatch match, UnknownPlaces unknown, Sentence sentence) {
        boolean small = match.places().stream().allMatch(place -> place.population() < BIG && !isListed(place));
        return (small || match.ambiguous())
                && unknown.hasKindAfter(match.from(), match.to())
                && !LOCATING.contains(sentence.lower(match.to()));
    }

    private static boolean isListed(org.sitrep.coder.knowledge.Place place) {
        return place.id().startsWith("sitrep")
                || place.kind() == org.sitrep.coder.knowledge.PlaceKind.COUNTRY
                || place.kind() == org.sitrep.coder.knowledge.PlaceKind.ADMIN1;
    }

    /** "northern Mali", "the north of Mali": the part of it that is meant, null for the whole. */
    private static @Nullable String part(Sentence sentence, int i) {
        if (i > 0 && PARTS.contains(sentence.lower(i - 1))) {
            return sentence.lower(i - 1);
        }
        return sentence.lower(i - 1).equals("of") && sentence.lower(i - 3).equals("the")
                ? SIDES.get(sentence.lower(i - 2))
                : null;
    }

    /** "Iraqi" alone says whose something is. "U.S." is both, and a country's name. */
    private boolean isAdjective(FoldedTokens folded, PlaceMatch place) {
        return place.to() - place.from() == 1
                && knowledge.countries().nameAt(folded, place.from()).isEmpty()
                && (knowledge.countries().adjectiveAt(folded, place.from()).isPresent()
                        || knowledge.countries().peopleAt(folded, place.from()).isPresent());
    }

    /** "Fano militants": a group that shares its name with a small town. */
    private boolean isGroup(FoldedTokens folded, PlaceMatch place) {
        return knowledge.actors().longestAt(folded, place.from()).stream()
                .anyMatch(actor -> actor.to() >= place.to()
                        && !actor.value().isState()
                        && actor.value().kind() != org.sitrep.contracts.codes.ActorKind.CIVILIANS);
    }

    private static boolean startsArticle(Token token) {
        return token.lower().startsWith("al-")
                || token.lower().startsWith("el-")
                || token.lower().startsWith("mid-");
    }

    private static boolean isDoubtful(Sentence sentence, PlaceMatch place, boolean cased) {
        boolean located =
                LOCATING.contains(sentence.lower(place.from() - 1)) || PARTS.contains(sentence.lower(place.from() - 1));
        boolean site = sentence.lower(place.from() - 1).equals("the") && SITES.contains(sentence.lower(place.to()));
        boolean afterTitle = PERSON_TITLES.contains(sentence.lower(place.from() - 1));
        return afterTitle || ((place.ambiguous() || !cased) && !located && !site);
    }

    /** "Patrick Jordan", "Tripoli Street", "Naik Gul Khan": another capitalised word beside it makes it a part of a longer name. */
    private static boolean isPartOfName(Sentence sentence, PlaceMatch place) {
        int before = place.from() - 1;
        int after = place.to();
        boolean big = place.places().getFirst().population() > 100_000
                || place.places().getFirst().kind() != org.sitrep.coder.knowledge.PlaceKind.SETTLEMENT;
        boolean particle = before > 0 && PARTICLES.contains(sentence.lower(before)) && isName(sentence, before - 1);
        if (particle && !big) {
            return true; // "Riveras del Bravo"
        }
        boolean nameBefore = before > 0 && isName(sentence, before) && !LOCATING.contains(sentence.lower(before));
        boolean nameAfter =
                after < sentence.size() && isName(sentence, after) && !KINDS_AFTER.contains(sentence.lower(after));
        return (nameBefore && nameAfter)
                || (!big && (nameBefore || nameAfter))
                || (PERSON_TITLES.contains(sentence.lower(before)) && !big);
    }

    private static boolean isName(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        return token.isCapitalised() && sentence.tag(i) == org.sitrep.coder.text.Tag.PROPER;
    }
}

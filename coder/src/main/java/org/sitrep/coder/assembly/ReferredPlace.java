package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.SpeakerPlaces;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.PlaceRole;

/** "in that city", "the village", "there": an event takes the place that the report named before and now only points to. */
final class ReferredPlace {
    /** Sentences back to the name. */
    private static final int REACH = 10;
    /** Tokens from a name to the word for its kind: "Umm Sunut, a small market town". */
    private static final int KIND_REACH = 5;

    private static final Set<String> POINTING = Set.of("the", "that", "this", "same");
    private static final Set<String> AT = GrammarWords.named("referred-place.at");
    private static final Set<String> BEING = GrammarWords.named("referred-place.being");
    private static final Set<String> TOWNS = Set.of("town", "city", "village", "hamlet", "settlement", "township");
    private static final Map<String, Set<PlaceKind>> KINDS = Map.of(
            "town", Set.of(PlaceKind.SETTLEMENT, PlaceKind.VILLAGE, PlaceKind.ADMIN1_SEAT),
            "city", Set.of(PlaceKind.SETTLEMENT, PlaceKind.ADMIN1_SEAT, PlaceKind.CAPITAL),
            "village", Set.of(PlaceKind.SETTLEMENT, PlaceKind.VILLAGE),
            "capital", Set.of(PlaceKind.CAPITAL),
            "province", Set.of(PlaceKind.ADMIN1),
            "island", Set.of(PlaceKind.ISLAND),
            "camp", Set.of(PlaceKind.CAMP),
            "base", Set.of(PlaceKind.BASE),
            "airport", Set.of(PlaceKind.AIRPORT),
            "region", Set.of(PlaceKind.ADMIN1, PlaceKind.REGION));

    private final PlaceResolver resolver;
    private final List<Told> article;

    ReferredPlace(PlaceResolver resolver, List<Told> article) {
        this.resolver = resolver;
        this.article = article;
    }

    void giveTo(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.isSeries() || draft.places.stream().anyMatch(in -> isNarrow(in.value(), in.sentence()))) {
                continue;
            }
            for (Frame frame : draft.frames) {
                if (give(draft, frame)) {
                    break;
                }
            }
        }
    }

    private boolean give(Draft draft, Frame frame) {
        Mentions here = frame.mentions();
        for (int i = 1; i < here.sentence().size(); i++) {
            String kind = pointedTo(here.sentence(), i);
            Draft.@Nullable In<Located> named = kind == null ? null : named(kind, here, i, frame);
            if (named != null) {
                draft.places.addFirst(named);
                return true;
            }
        }
        return false;
    }

    /** "town" at "in the town", "there" at "were killed there"; null where nothing is pointed to. */
    private static @Nullable String pointedTo(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (word.equals("there")) {
            return i > 1 && !BEING.contains(sentence.lower(i + 1)) ? word : null;
        }
        if (!KINDS.containsKey(word) && !TOWNS.contains(word)) {
            return null;
        }
        int pointer = POINTING.contains(sentence.lower(i - 1)) ? i - 1 : i - 2;
        boolean free = sentence.tag(i + 1) != Tag.PROPER
                && sentence.tag(i + 1) != Tag.NOUN
                && !sentence.lower(i + 1).equals("of")
                && (word.equals("capital") || !sentence.lower(i + 1).equals("'s"));
        return free && POINTING.contains(sentence.lower(pointer)) && AT.contains(sentence.lower(pointer - 1))
                ? word
                : null;
    }

    private Draft.@Nullable In<Located> named(String kind, Mentions here, int before, Frame frame) {
        int index = here.sentence().index();
        Draft.@Nullable In<Located> found = null;
        for (int s = index; s >= Math.max(0, index - REACH); s--) {
            Mentions sentence = article.get(s).mentions();
            for (PlaceMention place : sentence.places().reversed()) {
                boolean earlier = s < index || place.to() <= before;
                if (!earlier || place.doubtful() || SpeakerPlaces.isSpeakers(place, sentence)) {
                    continue;
                }
                if (isToldAs(kind, place, sentence) && (!TOWNS.contains(kind) || isTown(place, sentence))) {
                    return located(place, sentence, frame);
                }
                if (found == null && isOfKind(kind, place, sentence) && isBrought(place, sentence)) {
                    found = located(place, sentence, frame);
                }
            }
            boolean nearest = here.sentence().lower(before - 1).equals("that") && s >= index - 1;
            if (nearest && found != null) {
                return found; // "Because of Halabja. Gas was dropped on that town"
            }
        }
        return found;
    }

    private static Draft.In<Located> located(PlaceMention place, Mentions sentence, Frame frame) {
        return new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), sentence, frame);
    }

    /** "Umm Sunut, a market town", "the village of Yattakou", "Abu Shouk camp". */
    private static boolean isToldAs(String kind, PlaceMention place, Mentions mentions) {
        Sentence sentence = mentions.sentence();
        if (sentence.lower(place.to() - 1).equals(kind)
                || sentence.lower(place.to()).equals(kind)
                || (sentence.lower(place.from() - 1).equals("of")
                        && sentence.lower(place.from() - 2).equals(kind))) {
            return true;
        }
        boolean apposed = sentence.lower(place.to()).equals(",")
                && (sentence.lower(place.to() + 1).equals("a")
                        || sentence.lower(place.to() + 1).equals("the"));
        for (int i = place.to() + 2; apposed && i < place.to() + KIND_REACH; i++) {
            if (sentence.lower(i).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Borno village" is a village in Borno. */
    private boolean isTown(PlaceMention place, Mentions sentence) {
        return resolver.resolve(place, sentence)
                .map(known -> isNarrow(known.kind()))
                .orElse(true);
    }

    private boolean isOfKind(String kind, PlaceMention place, Mentions sentence) {
        Place known = resolver.resolve(place, sentence).orElse(null);
        if (kind.equals("there")) {
            return known == null || isNarrow(known.kind());
        }
        return known == null
                ? !place.isKnown() && TOWNS.contains(kind)
                : KINDS.getOrDefault(kind, Set.of()).contains(known.kind());
    }

    /** "in X", "near X"; not "reinforcements from X". */
    private static boolean isBrought(PlaceMention place, Mentions mentions) {
        return AT.contains(mentions.sentence().lower(place.from() - 1))
                || mentions.sentence().isTitle();
    }

    private boolean isNarrow(Located located, Mentions sentence) {
        return located.role() == PlaceRole.OCCURRED_AT
                && resolver.resolve(located.place(), sentence)
                        .map(place -> isNarrow(place.kind()))
                        .orElse(!located.place().doubtful());
    }

    private static boolean isNarrow(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, REGION, ADMIN1, SEA, STRAIT, DESERT -> false;
            default -> true;
        };
    }
}

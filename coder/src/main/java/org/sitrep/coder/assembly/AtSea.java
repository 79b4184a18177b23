package org.sitrep.coder.assembly;

import java.util.Set;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.PlaceRole;

/** Tells what happened at sea, in no country: "a tanker was hit off Hodeidah", "60 nautical miles southeast of Aden". */
final class AtSea {
    private static final Set<String> VESSELS = GrammarWords.named("at-sea.vessels");
    /** "bulk carrier", not "personnel carrier". */
    private static final Set<String> CARRIERS = Set.of("bulk", "aircraft", "car", "ore", "gas", "vehicle");
    /** "in the port of Odesa", "moored at the quay", "on the river": a ship that is no longer at sea. */
    private static final Set<String> ASHORE = GrammarWords.named("at-sea.ashore");

    private static final Set<String> COASTAL = GrammarWords.named("at-sea.coastal");
    private static final Set<String> SHORES = GrammarWords.named("at-sea.shores");
    /** Tokens from "off" to a place: "off the southern coast of Yemen". */
    private static final int REACH = 5;

    private AtSea() {}

    /** The first token of "off Hodeidah", "southeast of Aden" after nautical miles; -1 where the place is no such thing. */
    static int offshoreFrom(PlaceMention place, Sentence sentence) {
        for (int i = place.from() - 1; i >= Math.max(0, place.from() - REACH); i--) {
            String word = sentence.lower(i);
            if (word.equals("off")) {
                return i;
            }
            if (word.equals("nautical") || word.equals("nm")) {
                return Math.min(word.equals("nm") ? i + 1 : i + 2, place.from());
            }
            if (!COASTAL.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** A sea or strait of no country: "the Red Sea", but not "the Red Sea port of". */
    static boolean isSea(PlaceMention place) {
        return place.isKnown()
                && switch (place.candidates().getFirst().kind()) {
                    case SEA, STRAIT -> place.candidates().getFirst().country() == null;
                    default -> false;
                };
    }

    /** "the Black Sea port of Odesa", "Libya's Mediterranean coast": where the land is, and no place of its own. */
    static boolean isShore(PlaceMention place, Sentence sentence) {
        return isSea(place) && SHORES.contains(sentence.lower(place.to()));
    }

    /** A ship was hit, and nothing says that it lay in a port or on a river. */
    static boolean isOfShip(Draft draft) {
        return draft.sufferers.stream().anyMatch(in -> isVessel(in.value(), in.sentence()))
                && draft.places.stream()
                        .filter(in -> in.value().role() == PlaceRole.OCCURRED_AT)
                        .noneMatch(in -> isAshore(in.value(), in.sentence()))
                && draft.frames.stream().noneMatch(frame -> namesShore(frame.mentions()));
    }

    private static boolean isVessel(Sufferer sufferer, Mentions sentence) {
        for (int i = sufferer.from(); i < sufferer.to(); i++) {
            String word = sentence.sentence().lower(i);
            boolean carrier = word.startsWith("carrier")
                    && CARRIERS.contains(sentence.sentence().lower(i - 1));
            if (carrier || VESSELS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "in Odesa", "at Hodeidah": a ship in a town is in its port. */
    private static boolean isAshore(Located place, Mentions sentence) {
        String before = sentence.sentence().lower(place.place().from() - 1);
        return (before.equals("in") || before.equals("at"))
                && (!place.place().isKnown()
                        || switch (place.place().candidates().getFirst().kind()) {
                            case SEA, STRAIT, COUNTRY, REGION, ISLAND -> false;
                            default -> true;
                        });
    }

    private static boolean namesShore(Mentions sentence) {
        return sentence.sentence().tokens().stream().anyMatch(token -> ASHORE.contains(token.lower()));
    }
}

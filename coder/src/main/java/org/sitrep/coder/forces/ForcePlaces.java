package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.SpeakerPlaces;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Where counted personnel are: the place brought by a preposition, not the seat of who speaks or whose they are. */
public final class ForcePlaces {
    private static final Set<String> LOCATING = GrammarWords.named("force-reader.locating");
    private static final Set<String> LISTING = GrammarWords.named("claim-coder.listing");
    private static final Set<String> LEAVING = GrammarWords.named("force-reader.leaving");
    private static final int BROUGHT_REACH = 8;
    private static final Set<String> REGIONS = GrammarWords.named("force-places.regions");
    private static final int REGION_REACH = 6;
    private static final Set<String> TURNING =
            Set.of("although", "though", "but", "whereas", "while", "because", "after", "before", "since", ";");
    private static final Set<String> SPEAKERS = GrammarWords.named("force-reader.speakers");

    private ForcePlaces() {}

    static @Nullable PlaceMention place(Mentions mentions, NumberMention number) {
        PlaceMention before = null;
        for (PlaceMention place : mentions.places()) {
            boolean owner = mentions.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to());
            boolean brought = !place.isCountry() || isBrought(mentions, place.from());
            if (owner
                    || !brought
                    || isOrigin(mentions, place)
                    || isNeighbour(mentions, place)
                    || isSubject(mentions, place)
                    || isOfSpeaker(mentions, place)) {
                continue;
            }
            if (place.from() >= number.to()) {
                boolean next = mentions.numbers().stream()
                        .anyMatch(n -> n.from() > number.to()
                                && n.to() <= place.from()
                                && n.low() != null
                                && n.low() >= ForceReader.FEWEST);
                boolean other = isBeyond(mentions, number, place);
                return (next || other) && before != null ? before : next || other ? null : place;
            }
            before = place;
        }
        return before;
    }

    /** "1,500 fighters, although it negotiates in Quito": another clause says where something else is. */
    private static boolean isBeyond(Mentions mentions, NumberMention number, PlaceMention place) {
        boolean turned = false;
        for (int i = number.to(); i < place.from(); i++) {
            turned |= TURNING.contains(mentions.sentence().lower(i));
        }
        return turned;
    }

    /** "in the Sahel", "in five countries": a stretch of several countries right behind the number; null without. */
    public static @Nullable String region(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        int end = Math.min(sentence.size(), number.to() + REGION_REACH);
        for (int i = number.to(); i < end && !sentence.lower(i).equals(","); i++) {
            if (LOCATING.contains(sentence.lower(i))) {
                int at = sentence.lower(i + 1).equals("the") ? i + 2 : i + 1;
                int to = sentence.lower(at).equals("middle")
                                && sentence.lower(at + 1).equals("east")
                        ? at + 2
                        : at + 1;
                boolean countries = sentence.lower(to).equals("countries");
                if (REGIONS.contains(sentence.lower(at)) || to - at == 2 || countries) {
                    return sentence.words(at, countries ? to + 1 : to);
                }
                return null;
            }
        }
        return null;
    }

    /** "in Iraq", "across northern Mali and Niger": a preposition says that the name is a place. */
    static boolean isBrought(Mentions mentions, int from) {
        Sentence sentence = mentions.sentence();
        for (int i = from - 1; i >= Math.max(0, from - BROUGHT_REACH); i--) {
            if (LOCATING.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.lower(i).equals("from")) {
                return isLeaving(sentence, i);
            }
            if (sentence.lower(i).equals("of") && sentence.lower(i - 1).equals("out")) {
                return true; // "flown out of Mali"
            }
            int token = i;
            boolean listed = LISTING.contains(sentence.lower(i))
                    || mentions.places().stream().anyMatch(p -> p.from() <= token && p.to() > token);
            if (!listed) {
                return false;
            }
        }
        return false;
    }

    /** "withdrawn from Mali", "from Mali they withdrew"; not "from Mali, he recalled". */
    private static boolean isLeaving(Sentence sentence, int from) {
        for (int i = 0; i < sentence.size(); i++) {
            if (i > from && from > 0 && sentence.lower(i).equals(",")) {
                return false;
            }
            if (LEAVING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "it rolled over the border from Skopje", "850 soldiers from Freetown": where they came from. */
    private static boolean isOrigin(Mentions mentions, PlaceMention place) {
        Sentence sentence = mentions.sentence();
        int before = place.from() - 1;
        return sentence.lower(before).equals("from") && !isLeaving(sentence, before);
    }

    /** "the border with Eritrea": what lies beyond. */
    private static boolean isNeighbour(Mentions mentions, PlaceMention place) {
        Sentence sentence = mentions.sentence();
        String before = sentence.lower(place.from() - 2);
        return sentence.lower(place.from() - 1).equals("with")
                && (before.equals("border") || before.equals("frontier") || before.equals("borders"));
    }

    /** "the ministry in The Hague said", "told reporters in Washington": where it was said. */
    private static boolean isOfSpeaker(Mentions mentions, PlaceMention place) {
        Sentence sentence = mentions.sentence();
        int i = place.from() - 1;
        if (sentence.lower(i).equals("the")) {
            i--;
        }
        Chunk before = mentions.chunk(mentions.chunkAt(i - 1));
        int who = before == null || !before.is(Kind.DATE) ? i - 1 : before.from() - 1;
        who -= sentence.lower(who).equals("on") ? 1 : 0; // "announced on Wednesday in Baghdad"
        boolean stands = sentence.lower(i).equals("in") || sentence.lower(i).equals("at");
        return stands && (SPEAKERS.contains(sentence.lower(who)) || SpeakerPlaces.isSpeakers(place, mentions));
    }

    /** "The U.S. has": whose troops they are, not where. */
    private static boolean isSubject(Mentions mentions, PlaceMention place) {
        int index = mentions.chunkAt(place.from());
        Chunk before = mentions.chunk(index - 1);
        boolean brought = before != null && before.is(Kind.PREPOSITION);
        Chunk chunk = mentions.chunk(index);
        Chunk after = mentions.chunk(index + 1);
        boolean acts = after != null && after.is(Kind.VERB_PHRASE); // "and Rome has promised"
        boolean listed = before != null && !acts && (before.is(Kind.CONJUNCTION) || before.is(Kind.COMMA));
        boolean counted = mentions.numbers().stream().anyMatch(n -> n.from() == place.to()); // "and France 600"
        return !brought && (!listed || counted) && chunk != null && chunk.head() < place.to();
    }
}

package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.PlaceRole;

/** Gives each place of a sentence, with its part in it, to the frame that it belongs to. */
final class PlaceGiver {
    private static final Set<String> AT = GrammarWords.named("situations.at");
    private static final Set<String> TOWARD =
            Set.of("toward", "towards", "at", "on", "into", "against", "to", "onto", "upon");
    private static final Set<Trigger.Act> THROWN = Set.of(
            Trigger.Act.LAUNCH, Trigger.Act.SHELLING, Trigger.Act.STRIKE, Trigger.Act.ATTACK, Trigger.Act.INTERCEPTION);
    private static final Set<String> JOINING = GrammarWords.named("situations.joining");
    private static final Set<String> SEATS = Set.of(
            "request",
            "government",
            "behest",
            "invitation",
            "authorities",
            "leaders",
            "approval",
            "consent",
            "decision");

    private static final Set<String> PARTS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "capital",
            "border",
            "interior",
            "coast");

    private static final Set<String> OF = Set.of("of", "in", "at", "near");
    private static final Set<String> ENTERED = GrammarWords.named("unknown-places.entered");
    private static final Set<String> HEADING = GrammarWords.named("place-giver.heading");

    /** Tokens from a place back to "on their way". */
    private static final int DESTINATION_REACH = 12;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Nearness nearness;
    private final OutsideTheAct outside;

    PlaceGiver(Mentions mentions, Nearness nearness) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.nearness = nearness;
        this.outside = new OutsideTheAct(mentions, nearness);
    }

    void give() {
        List<PlaceMention> nearby = mentions.places().stream()
                .filter(place -> Nearby.is(mentions, place))
                .toList();
        give(mentions.places().stream().filter(p -> !nearby.contains(p)).toList());
        // "At Kitchanga, 80 km from Goma": Goma only where nothing else is named.
        give(nearby.stream().filter(this::isOnlyHint).toList());
        mentions.places().stream().filter(place -> !place.isCountry()).forEach(this::giveWithCountry);
    }

    /** "Kocho, in Iraq, where gunmen killed": what is told of the country is told of the place in it. */
    private void giveWithCountry(PlaceMention place) {
        int in = sentence.lower(place.to()).equals(",") ? place.to() + 1 : place.to();
        int country = sentence.lower(in + 1).equals("the") ? in + 2 : in + 1;
        for (Frame frame : sentence.lower(in).equals("in") ? nearness.frames() : List.<Frame>of()) {
            boolean known = frame.places.stream().anyMatch(p -> p.place().equals(place));
            PlaceRole role = frame.places.stream()
                    .filter(p -> p.place().isCountry() && p.place().from() == country)
                    .map(Located::role)
                    .findFirst()
                    .orElse(PlaceRole.REFERENCED);
            if (!known && role == PlaceRole.OCCURRED_AT && frame.trigger.from() > place.to()) {
                frame.places.add(new Located(place, role));
            }
        }
    }

    private boolean isOnlyHint(PlaceMention place) {
        Frame owner = nearness.to(place.from(), place.to());
        return owner == null
                || Nearby.isOnTheWay(sentence, place)
                || owner.places.stream()
                        .noneMatch(in -> in.role() == PlaceRole.OCCURRED_AT
                                && (!in.place().isKnown() || isSmall(in.place())));
    }

    private static boolean isSmall(PlaceMention place) {
        return switch (place.candidates().getFirst().kind()) {
            case COUNTRY, REGION, ADMIN1, DISTRICT, SEA, DESERT, STRAIT -> false;
            default -> true;
        };
    }

    private void give(List<PlaceMention> places) {
        PlaceRole lastRole = PlaceRole.REFERENCED;
        Frame lastOwner = null;
        int lastEnd = -9;
        for (PlaceMention place : places) {
            boolean listed = place.from() - lastEnd <= 6 && lastOwner != null && joins(lastEnd, place.from());
            if (isOwnersName(place) || outside.isBlamed(place) || SpeakerPlaces.isSpeakers(place, mentions)) {
                continue;
            }
            listed &= !isSubject(place);
            Frame owner = listed ? lastOwner : nearness.to(place.from(), place.to());
            if (owner == null && opensSentence(place)) {
                owner = nearness.frames().stream().findFirst().orElse(null);
            }
            if (owner == null || (!listed && outside.isElsewhere(place, owner))) {
                continue;
            }
            PlaceRole role = listed ? lastRole : role(place, owner);
            if (role != PlaceRole.REFERENCED) {
                owner.places.add(new Located(place, role));
                lastOwner = owner;
                lastRole = role;
                lastEnd = place.to();
            }
        }
    }

    /** "In Cuernavaca, a city to the south, a deputy was getting out of a car when she was shot": all of it happened there. */
    private boolean opensSentence(PlaceMention place) {
        return place.from() == 1
                && AT.contains(sentence.lower(0))
                && sentence.lower(place.to()).equals(",");
    }

    /** "..., U.S. says": a name before a verb goes on with no list of places. */
    private boolean isSubject(PlaceMention place) {
        int index = mentions.chunkAt(place.from());
        Chunk before = mentions.chunk(index - 1);
        Chunk after = mentions.chunk(index + 1);
        return after != null && before != null && after.is(Kind.VERB_PHRASE) && before.is(Kind.COMMA);
    }

    /** ", a town in", "and", "in northern": one place goes on in the next. */
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINING.contains(sentence.lower(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** A country's name that says whose something is ("U.S. troops", "Iraq's army") is no place of an event. */
    private boolean isOwnersName(PlaceMention place) {
        int index = mentions.chunkAt(place.from());
        Chunk chunk = mentions.chunk(index);
        if (chunk == null || !chunk.is(Kind.NOUN_PHRASE)) {
            return false;
        }
        boolean inner = place.to() <= chunk.head();
        if (!inner || !place.isCountry()) {
            return false;
        }
        return mentions.partiesIn(chunk.from(), chunk.to()).stream()
                        .anyMatch((Party p) -> p.from() <= place.from() && p.to() > place.to())
                || !isSettlementOf(place, chunk);
    }

    /** "Iraq's town of Zummar", "Syria's Aleppo": here the country locates. */
    private boolean isSettlementOf(PlaceMention place, Chunk chunk) {
        boolean part = sentence.lower(place.to()).equals("'s") && PARTS.contains(sentence.lower(place.to() + 1));
        return part
                || (sentence.lower(place.to()).equals("'s")
                        && mentions.places().stream()
                                .anyMatch(p -> !p.equals(place)
                                        && p.from() > place.to()
                                        && p.from() - place.to() < 6
                                        && p.from() >= chunk.from()));
    }

    private PlaceRole role(PlaceMention place, Frame owner) {
        int index = mentions.chunkAt(place.from());
        String preposition = prepositionBefore(index);
        if (isWhereTreated(place, index) && owner.trigger.trigger().measure() != null) {
            return PlaceRole.REFERENCED;
        }
        if (isNaming(place) || Nearby.is(mentions, place) || ENTERED.contains(sentence.lower(place.from() - 1))) {
            return PlaceRole.OCCURRED_AT;
        }
        if (isDestination(place)) {
            return PlaceRole.REFERENCED;
        }
        boolean thrown = THROWN.contains(owner.trigger.trigger().act());
        if (preposition.equals("from")) {
            return thrown && place.from() > owner.trigger.from() ? PlaceRole.LAUNCHED_FROM : PlaceRole.REFERENCED;
        }
        if (TOWARD.contains(preposition)
                && thrown
                && (place.from() > owner.trigger.from() || !preposition.equals("to"))) {
            return PlaceRole.OCCURRED_AT;
        }
        if (AT.contains(preposition)) {
            return preposition.equals("to") || preposition.equals("by") ? PlaceRole.REFERENCED : PlaceRole.OCCURRED_AT;
        }
        Chunk chunk = mentions.chunk(index);
        if (outside.isWhoseAct(place, owner)) {
            return PlaceRole.REFERENCED;
        }
        boolean withTrigger = chunk != null && chunk.holds(owner.trigger.from()) && place.to() <= owner.trigger.from();
        boolean object = owner.sufferers.stream().anyMatch(s -> s.from() <= place.from() && s.to() >= place.to());
        return (withTrigger || object || isOfSufferer(index, owner) || isOfObject(index, owner)) && !place.isCountry()
                ? PlaceRole.OCCURRED_AT
                : PlaceRole.REFERENCED;
    }

    /** "died in the Combined Military Hospital", "in hospital in Ouagadougou": where the wounded were brought. */
    private boolean isWhereTreated(PlaceMention place, int index) {
        boolean hospital = false;
        for (int k = Math.max(0, index - 4); k <= index && k < mentions.chunks().size(); k++) {
            String head = sentence.lower(mentions.chunks().get(k).head());
            hospital |= head.equals("hospital") || head.equals("clinic") || head.equals("treatment");
        }
        return hospital || sentence.lower(place.to() - 1).equals("hospital");
    }

    /** "on their way to a unit in the Warsak area", "headed for Gao": where they never came. */
    private boolean isDestination(PlaceMention place) {
        boolean to = false;
        for (int i = place.from() - 1; i >= 0 && place.from() - i < DESTINATION_REACH; i--) {
            String word = sentence.lower(i);
            if (word.equals(",") || sentence.tag(i) == Tag.MARK) {
                return false;
            }
            to |= word.equals("to") || word.equals("for") || word.equals("toward") || word.equals("towards");
            if (to
                    && (HEADING.contains(word)
                            || (word.equals("way") && sentence.lower(i - 2).equals("on")))) {
                return true;
            }
        }
        return false;
    }

    /** "the mayor of Ixtepec", "the town hall of Ixtepec": where the one or the thing is that was hit. */
    private boolean isOfSufferer(int index, Frame owner) {
        int k = index;
        while (k >= 2
                && mentions.chunks().get(k - 1).is(Kind.PREPOSITION)
                && OF.contains(sentence.lower(mentions.chunks().get(k - 1).head()))
                && mentions.chunks().get(k - 2).is(Kind.NOUN_PHRASE)) {
            k -= 2;
            Chunk phrase = mentions.chunks().get(k);
            if (owner.sufferers.stream().anyMatch(s -> phrase.holds(s.from()))) {
                return true;
            }
        }
        return false;
    }

    /** "seized the northern city of Uige": the place is what the verb acts on. */
    private boolean isOfObject(int index, Frame owner) {
        int k = index;
        while (k >= 2
                && mentions.chunks().get(k - 1).is(Kind.PREPOSITION)
                && sentence.lower(mentions.chunks().get(k - 1).head()).equals("of")
                && mentions.chunks().get(k - 2).is(Kind.NOUN_PHRASE)) {
            k -= 2;
        }
        return k < index && k > 0 && mentions.chunks().get(k - 1).holds(owner.trigger.from());
    }

    /** "an outpost known as Tower 22". */
    private boolean isNaming(PlaceMention place) {
        String before = sentence.lower(place.from() - 1);
        return before.equals("called")
                || before.equals("named")
                || before.equals("dubbed")
                || (before.equals("as") && sentence.lower(place.from() - 2).equals("known"));
    }

    /** The preposition that brings the place: "in", also through "the town of" and "a base in". */
    private String prepositionBefore(int index) {
        int k = index;
        while (k > 0) {
            Chunk before = mentions.chunks().get(k - 1);
            if (before.is(Kind.OTHER)) {
                k--;
                continue;
            }
            if (!before.is(Kind.PREPOSITION)) {
                return "";
            }
            String word = sentence.lower(before.head());
            if (word.equals("of") && sentence.lower(before.head() - 1).equals("out")) {
                return "from";
            }
            if (!word.equals("of") || k < 2 || !mentions.chunks().get(k - 2).is(Kind.NOUN_PHRASE)) {
                return word;
            }
            if (SEATS.contains(sentence.lower(mentions.chunks().get(k - 2).head()))) {
                return ""; // "at the request of Bamako"
            }
            k -= 2;
        }
        return "";
    }
}

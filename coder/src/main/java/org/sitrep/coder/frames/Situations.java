package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.PlaceRole;

/** Gives each day, place and figure of a sentence to the frame that it belongs to: the nearest in its clause. */
public final class Situations {
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "within",
            "around",
            "on",
            "over",
            "off",
            "across",
            "along",
            "between",
            "into",
            "through",
            "throughout",
            "close",
            "beside",
            "above",
            "hits",
            "rocks",
            "to",
            "upon",
            "by",
            "of",
            "surrounding",
            "and");
    private static final Set<String> TOWARD =
            Set.of("toward", "towards", "at", "on", "into", "against", "to", "onto", "upon");
    private static final Set<Trigger.Act> THROWN = Set.of(
            Trigger.Act.LAUNCH, Trigger.Act.SHELLING, Trigger.Act.STRIKE, Trigger.Act.ATTACK, Trigger.Act.INTERCEPTION);

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Attribution attribution;
    private final List<Frame> frames;

    private Situations(Mentions mentions, List<Frame> frames) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = new Clause(mentions);
        this.attribution = new Attribution(mentions, clause, new Phrases(mentions, clause));
        this.frames = frames;
    }

    /** Completes the frames of a sentence; answers its figures and who states them. */
    public static Told complete(Mentions mentions, List<Frame> frames) {
        Situations situations = new Situations(mentions, frames);
        Clause clause = situations.clause;
        List<Casualty> casualties = mentions.measures().isEmpty()
                ? List.of()
                : new CasualtyReader(mentions, clause, new Phrases(mentions, clause)).read();
        situations.giveDates();
        situations.givePlaces();
        return new Told(mentions, frames, casualties, situations.attribution.claimant());
    }

    private void giveDates() {
        for (DateMention date : mentions.dates()) {
            if (!date.tellsWhen() || attribution.isDayOfSpeech(date)) {
                continue;
            }
            Frame owner = ownerOfDate(date);
            if (owner != null) {
                owner.dates.add(date);
            }
        }
    }

    private @Nullable Frame ownerOfDate(DateMention date) {
        for (Chunk chunk : mentions.chunks()) {
            if (date.equals(chunk.date())) {
                for (Frame frame : frames) {
                    if (chunk.holds(frame.trigger.from())) {
                        return frame;
                    }
                }
            }
        }
        return nearest(date.from(), date.to());
    }

    /** The frame whose trigger is nearest, one in the same clause before one beyond, one before the words before one after. */
    private @Nullable Frame nearest(int from, int to) {
        Frame best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Frame frame : frames) {
            int at = frame.trigger.from();
            boolean before = at < from;
            int distance = before ? from - frame.trigger.to() : at - to;
            int barriers = barriers(Math.min(at, from), Math.max(at, from));
            int cost = distance + barriers * 12 + (before ? 0 : 4);
            if (cost < bestCost) {
                bestCost = cost;
                best = frame;
            }
        }
        return best;
    }

    private int barriers(int from, int to) {
        int barriers = 0;
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.from() >= from && chunk.to() <= to && (chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.BREAK))) {
                barriers++;
            }
        }
        return barriers;
    }

    private void givePlaces() {
        PlaceRole lastRole = PlaceRole.REFERENCED;
        Frame lastOwner = null;
        int lastEnd = -9;
        for (PlaceMention place : mentions.places()) {
            boolean listed = place.from() - lastEnd <= 3 && lastOwner != null && joins(lastEnd, place.from());
            if (isOwnersName(place)) {
                continue;
            }
            Frame owner = listed ? lastOwner : nearest(place.from(), place.to());
            if (owner == null) {
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

    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (!word.equals(",")
                    && !word.equals("and")
                    && !word.equals("in")
                    && !word.equals("the")
                    && !word.equals("of")
                    && !word.equals("or")) {
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
        return sentence.lower(place.to()).equals("'s")
                && mentions.places().stream()
                        .anyMatch(p -> !p.equals(place)
                                && p.from() > place.to()
                                && p.from() - place.to() < 6
                                && p.from() >= chunk.from());
    }

    private PlaceRole role(PlaceMention place, Frame owner) {
        int index = mentions.chunkAt(place.from());
        String preposition = prepositionBefore(index);
        boolean thrown = THROWN.contains(owner.trigger.trigger().act());
        if (preposition.equals("from")) {
            return thrown && place.from() > owner.trigger.from() ? PlaceRole.LAUNCHED_FROM : PlaceRole.REFERENCED;
        }
        if (TOWARD.contains(preposition) && thrown) {
            return PlaceRole.OCCURRED_AT;
        }
        if (AT.contains(preposition)) {
            return preposition.equals("to") || preposition.equals("by") ? PlaceRole.REFERENCED : PlaceRole.OCCURRED_AT;
        }
        Chunk chunk = mentions.chunk(index);
        boolean withTrigger = chunk != null && chunk.holds(owner.trigger.from()) && place.to() <= owner.trigger.from();
        boolean object = owner.sufferers.stream().anyMatch(s -> s.from() <= place.from() && s.to() >= place.to());
        return (withTrigger && !place.isCountry()) || (object && !place.isCountry())
                ? PlaceRole.OCCURRED_AT
                : PlaceRole.REFERENCED;
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
            if (!word.equals("of") || k < 2 || !mentions.chunks().get(k - 2).is(Kind.NOUN_PHRASE)) {
                return word;
            }
            k -= 2;
        }
        return "";
    }
}

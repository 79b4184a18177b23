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
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.PlaceRole;

/** Gives each day, place and figure of a sentence to the frame that it belongs to: the nearest in its clause. */
public final class Situations {
    private static final Set<String> AT = GrammarWords.named("situations.at");
    private static final Set<String> TOWARD =
            Set.of("toward", "towards", "at", "on", "into", "against", "to", "onto", "upon");
    private static final Set<Trigger.Act> THROWN = Set.of(
            Trigger.Act.LAUNCH, Trigger.Act.SHELLING, Trigger.Act.STRIKE, Trigger.Act.ATTACK, Trigger.Act.INTERCEPTION);

    /** Verbs that bring an event without being one: "carried out an attack", "took place". */
    private static final Set<String> TRANSPARENT = GrammarWords.named("situations.transparent");

    private static final Set<String> APART = GrammarWords.named("situations.apart");

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

    private static final Set<String> ELSEWHERE = Set.of("elsewhere", "separately", "meanwhile", "separate");

    private static final int TOO_FAR = 40;

    /** Where a sentence tells one event alone, its day may stand farther off. */
    private static final int ALONE = 56;

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
        List<Frame> likely = frames.stream()
                .filter(frame -> NeedReader.holdSoFar(frame) && frame.modality.happened())
                .toList();
        Situations situations = new Situations(mentions, likely.isEmpty() ? frames : likely);
        Clause clause = situations.clause;
        List<Casualty> casualties = mentions.measures().isEmpty()
                ? List.of()
                : new CasualtyReader(mentions, clause, new Phrases(mentions, clause)).read();
        casualties = casualties.stream()
                .filter(casualty -> isZero(casualty) || frames.stream().noneMatch(f -> isUnreal(f, casualty)))
                .toList();
        situations.giveDates();
        situations.givePlaces();
        boolean counted = !casualties.isEmpty() || mentions.sentence().isTitle();
        List<Frame> holding = frames.stream()
                .filter(frame -> NeedReader.hold(frame) && !frame.isMereReference() && !isMereSeries(frame, counted))
                .toList();
        situations.shareDay(holding);
        if (situations.isOfAnother()) {
            holding.forEach(frame -> frame.another = true);
        }
        List<Frame> mere =
                frames.stream().filter(frame -> !holding.contains(frame)).toList();
        return new Told(
                mentions,
                holding,
                mere,
                casualties,
                situations.openDays(holding),
                new ResponsibilityReader(mentions, clause, new Phrases(mentions, clause))
                        .read()
                        .orElse(null),
                situations.attribution.claimant());
    }

    /** "Attacks on bases grew": no day, no place, nobody counted. */
    private static boolean isMereSeries(Frame frame, boolean counted) {
        return !counted
                && frame.uncounted
                && frame.trigger.trigger().measure() == null
                && frame.dates.isEmpty()
                && frame.places.stream().allMatch(p -> p.place().isCountry());
    }

    private static boolean isZero(Casualty casualty) {
        Integer high = casualty.count().high();
        return high != null && high == 0;
    }

    /** What is denied, feared, or the work of a disaster counts nobody. */
    private static boolean isUnreal(Frame frame, Casualty casualty) {
        return !frame.modality.happened()
                && casualty.anchor() >= frame.trigger.from()
                && casualty.anchor() < frame.trigger.to();
    }

    /** "elsewhere", "separately", "on that same Monday": not what was told before. */
    private boolean isOfAnother() {
        int words = Math.min(sentence.size(), 12);
        for (int w = 0; w < words; w++) {
            int i = w;
            String word = sentence.lower(i);
            boolean same = word.equals("same")
                    && mentions.dates().stream().anyMatch(d -> d.from() == i + 1 || d.from() == i || d.to() == i + 2);
            if (same || ELSEWHERE.contains(word)) {
                return !mentions.places().isEmpty();
            }
        }
        return false;
    }

    /** One day told in a sentence is the day of everything that it tells, unless words set the events apart. */
    private void shareDay(List<Frame> holding) {
        List<DateMention> days =
                holding.stream().flatMap(f -> f.dates.stream()).distinct().toList();
        boolean apart = sentence.tokens().stream().anyMatch(t -> APART.contains(t.lower()));
        if (days.size() != 1
                || apart
                || mentions.chunks().stream().anyMatch(c -> days.getFirst().equals(c.date()))) {
            return;
        }
        for (Frame frame : holding) {
            if (frame.dates.isEmpty() && frame.modality.happened() && !frame.uncounted) {
                frame.dates.add(days.getFirst());
            }
        }
    }

    private List<DateMention> openDays(List<Frame> holding) {
        return mentions.dates().stream()
                .filter(date -> date.tellsWhen()
                        && !attribution.isDayOfSpeech(date)
                        && !isDayOfOtherVerb(date)
                        && holding.stream().noneMatch(frame -> frame.dates.contains(date)))
                .toList();
    }

    private void giveDates() {
        for (DateMention date : mentions.dates()) {
            boolean modifies = mentions.chunks().stream().anyMatch(c -> date.equals(c.date()));
            boolean tells = date.tellsWhen() || (modifies && date.isResolved());
            if (!tells || attribution.isDayOfSpeech(date) || isDayOfOtherVerb(date)) {
                continue;
            }
            Frame owner = ownerOfDate(date);
            if (owner != null) {
                owner.dates.add(date);
            }
        }
    }

    /** "The Pentagon on Wednesday urged": the day stands before a verb that tells no event. */
    private boolean isDayOfOtherVerb(DateMention date) {
        int index = mentions.chunkAt(date.from());
        Chunk after = mentions.chunk(index + 1);
        return clause.is(index, Kind.DATE)
                && after != null
                && after.is(Kind.VERB_PHRASE)
                && isOther(after)
                && frames.stream().noneMatch(frame -> frame.trigger.to() <= date.from());
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
            int verbs = otherVerbs(Math.min(at, from), Math.max(at, from));
            int cost = distance + barriers * 16 + verbs * 12 + (before ? 0 : 4);
            if (cost < bestCost && cost < (frames.size() == 1 ? ALONE : TOO_FAR)) {
                bestCost = cost;
                best = frame;
            }
        }
        return best;
    }

    /** Verbs between that tell something else: what follows them is more likely theirs. */
    private int otherVerbs(int from, int to) {
        int verbs = 0;
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.from() > from && chunk.to() <= to && chunk.is(Kind.VERB_PHRASE) && isOther(chunk)) {
                verbs++;
            }
        }
        return verbs;
    }

    private boolean isOther(Chunk verb) {
        String head = sentence.lower(verb.head());
        boolean trigger = frames.stream().anyMatch(f -> verb.holds(f.trigger.from()));
        return !trigger && !TRANSPARENT.contains(head) && verb.to() - verb.from() > 0;
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
            boolean listed = place.from() - lastEnd <= 6 && lastOwner != null && joins(lastEnd, place.from());
            if (isOwnersName(place)) {
                continue;
            }
            Frame owner = listed ? lastOwner : nearest(place.from(), place.to());
            if (owner == null || (!listed && isElsewhere(place, owner))) {
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

    /** Another verb between tells of another place: "a day after the minister returned from Paris". */
    private boolean isElsewhere(PlaceMention place, Frame owner) {
        int at = owner.trigger.from();
        return at < place.from() && otherVerbs(at, place.from()) > 0;
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
        if (isWhereTreated(place, index) && owner.trigger.trigger().measure() != null) {
            return PlaceRole.REFERENCED;
        }
        if (isNaming(place)) {
            return PlaceRole.OCCURRED_AT;
        }
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

    /** "died in the Combined Military Hospital", "in hospital in Ouagadougou": where the wounded were brought. */
    private boolean isWhereTreated(PlaceMention place, int index) {
        boolean hospital = false;
        for (int k = Math.max(0, index - 4); k <= index && k < mentions.chunks().size(); k++) {
            String head = sentence.lower(mentions.chunks().get(k).head());
            hospital |= head.equals("hospital") || head.equals("clinic") || head.equals("treatment");
        }
        return hospital || sentence.lower(place.to() - 1).equals("hospital");
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

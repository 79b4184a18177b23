package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Tells which frame of a sentence some words belong to: the nearest, by what stands between. */
final class Nearness {
    /** Verbs that bring an event without being one: "carried out an attack", "took place". */
    private static final Set<String> TRANSPARENT = GrammarWords.named("situations.transparent");

    /** Verbs that bring a march: "a vigil was held in". */
    private static final Set<String> HOLDING = GrammarWords.named("situations.holding");

    private static final Set<String> LEADING_AWAY = Set.of("after", "following", "amid", "amidst", "despite");

    private static final int TOO_FAR = 40;

    /** Where a sentence tells one event alone, its day may stand farther off. */
    private static final int ALONE = 56;

    private final Mentions mentions;
    private final Sentence sentence;
    private final List<Frame> frames;

    Nearness(Mentions mentions, List<Frame> frames) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.frames = frames;
    }

    List<Frame> frames() {
        return frames;
    }

    /** The frame whose trigger is nearest, one in the same clause before one beyond, one before the words before one after. */
    @Nullable Frame to(int from, int to) {
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
    int otherVerbs(int from, int to) {
        int verbs = 0;
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.from() > from && chunk.to() <= to && chunk.is(Kind.VERB_PHRASE) && isOther(chunk)) {
                verbs++;
            }
        }
        return verbs;
    }

    boolean isOther(Chunk verb) {
        String head = sentence.lower(verb.head());
        boolean trigger = frames.stream().anyMatch(f -> verb.holds(f.trigger.from()));
        boolean held = HOLDING.contains(head) && frames.stream().anyMatch(f -> f.act() == Trigger.Act.PROTEST);
        return !trigger && !held && !TRANSPARENT.contains(head) && verb.to() - verb.from() > 0;
    }

    /** "took the town on Wednesday after two days of fighting": what stands behind such a word is told of another time. */
    private boolean leadsAway(Chunk chunk) {
        return chunk.is(Kind.PREPOSITION) && LEADING_AWAY.contains(sentence.lower(chunk.head()));
    }

    private int barriers(int from, int to) {
        int barriers = 0;
        for (Chunk chunk : mentions.chunks()) {
            boolean between = chunk.from() >= from && chunk.to() <= to;
            if (between && (chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.BREAK) || leadsAway(chunk))) {
                barriers++;
            }
        }
        return barriers;
    }
}

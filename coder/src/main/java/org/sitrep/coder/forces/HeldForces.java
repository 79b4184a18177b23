package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.NumberGuard;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/**
 * Whose men a number counts that names nobody itself: those of whoever has, keeps, sends or takes home so many ("Italy
 * takes home 400 of its 1,800", "the front has about 110 men", "UNIFIL, whose 10,400 members"), or whose name stands
 * right before it in a list ("Germany: 4,245", "Chad (850)").
 */
final class HeldForces {
    private static final Set<String> HOLDING = GrammarWords.named("held-forces.holding");
    private static final Set<String> FILLING = GrammarWords.named("held-forces.filling");
    private static final Set<String> MEN = GrammarWords.named("held-forces.men");
    private static final Set<String> GROUPS = GrammarWords.named("held-forces.groups");
    private static final Set<String> THEM = Set.of("it", "they", "he", "she");
    private static final Set<String> MAY =
            Set.of("may", "might", "could", "would", "can", "must", "now", "then", "once");
    private static final Set<String> OWNING = Set.of("whose", "'s", "’s");
    private static final Set<String> OF_MEN =
            Set.of("its", "their", "these", "those", "them", "whom", "which", "his", "her", "it");
    private static final Set<String> OPENING = Set.of(":", "(", "-", "–", "—");

    /** Tokens between the verb and its number: "has so far sent only some of the promised 300". */
    private static final int VERB_REACH = 7;

    /** Tokens between who holds and the verb: "Italy, the largest contributor, will keep". */
    private static final int HOLDER_REACH = 9;

    private HeldForces() {}

    /**
     * Who holds them, null where the number counts nobody's.
     *
     * @param going whether the report is speaking of forces already, so that a bare number counts men
     */
    static @Nullable Party holder(Mentions mentions, NumberMention number, boolean going) {
        boolean men = isMen(mentions, number);
        if (NumberGuard.isOther(mentions, number) || (!men && !(going && isBare(mentions, number)))) {
            return null;
        }
        Party beside = going ? beside(mentions, number) : null;
        Party of = beside == null ? possessor(mentions, number) : beside;
        return of == null ? byVerb(mentions, number, men) : of;
    }

    /** "400 of its 1,800", "31,855 of these"; not "10 of the companies". */
    private static boolean isBare(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        boolean of = sentence.lower(number.to()).equals("of");
        return BareCounts.isAlone(mentions, number) && (!of || OF_MEN.contains(sentence.lower(number.to() + 1)));
    }

    /** "110 men", "7,000 armed cadres", "3,000 men under arms". */
    static boolean isMen(Mentions mentions, NumberMention number) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        return chunk != null && MEN.contains(mentions.sentence().lower(chunk.head())) && chunk.head() >= number.to();
    }

    /** "* Germany: 4,245, in the north", "Chad (850) and Burundi (847)", "France 600": a state and its number. */
    private static @Nullable Party beside(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        int end = number.from();
        boolean mark = OPENING.contains(sentence.lower(end - 1));
        end -= mark ? 1 : 0;
        boolean bracket = sentence.lower(end).equals("(");
        if (bracket && !sentence.lower(number.to()).equals(")")) {
            return null;
        }
        for (Party party : mentions.parties()) {
            boolean opens = bracket || party.from() <= 2;
            if (party.to() == end && isState(party) && (!mark || opens)) {
                return party;
            }
        }
        return null;
    }

    /** "UNIFIL, whose 10,400 members come from 50 nations", "the peacekeepers, 1,960 of whom", "Kenya's 300". */
    private static @Nullable Party possessor(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        int at = number.from() - 1;
        boolean ofThem = sentence.lower(number.to()).equals("of")
                && Set.of("whom", "them", "which").contains(sentence.lower(number.to() + 1));
        if (!ofThem && !OWNING.contains(sentence.lower(at))) {
            return null;
        }
        Party found = null;
        for (Party party : mentions.parties()) {
            boolean near = party.to() <= number.from() && number.from() - party.to() <= 2;
            found = near && isBody(party) && !(ofThem && isOwner(mentions, party)) ? party : found;
        }
        return found;
    }

    /** "Leclerc tanks, 13 of them": what is counted is no people. */
    private static boolean isOwner(Mentions mentions, Party party) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(party.from()));
        return chunk != null && chunk.head() >= party.to();
    }

    /** The one who "has", "keeps", "takes home", "will go on with" so many. */
    private static @Nullable Party byVerb(Mentions mentions, NumberMention number, boolean men) {
        int verb = verb(mentions, number);
        return verb < 0 ? null : before(mentions, verb, men);
    }

    /** The verb of having or sending right before the number; -1 without. */
    private static int verb(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - VERB_REACH); i--) {
            String word = sentence.lower(i);
            if (HOLDING.contains(word) && i > 0) {
                return i;
            }
            int token = i;
            boolean counted = mentions.numbers().stream().anyMatch(n -> n.from() <= token && n.to() > token);
            if (!FILLING.contains(word) && !counted) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject of the verb: the last body named before it in its clause. */
    private static @Nullable Party before(Mentions mentions, int verb, boolean men) {
        Sentence sentence = mentions.sentence();
        int from = verb;
        while (from > 0 && verb - from < HOLDER_REACH && !isBreak(mentions, from - 1)) {
            from--;
        }
        if (sentence.lower(from - 1).equals(")")) {
            from = opening(sentence, from - 1); // "the mission (AMISOM) has"
        }
        Party found = null;
        for (Party party : mentions.partiesIn(from, verb)) {
            found = isBody(party) && !ForcePlaces.isBrought(mentions, party.from()) ? party : found;
        }
        return found == null && men ? unknown(sentence, from, verb) : found;
    }

    /** From the first word of a bracket's name on: its bracket may hold a name that stands for it. */
    private static int opening(Sentence sentence, int closing) {
        int at = closing;
        while (at > 0 && closing - at < HOLDER_REACH && !sentence.lower(at).equals("(")) {
            at--;
        }
        return at;
    }

    private static boolean isBreak(Mentions mentions, int token) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(token));
        return chunk == null || chunk.is(Kind.BREAK) || chunk.is(Kind.SUBORDINATOR);
    }

    /** "The dissident First Front has about 110 men": a body that no list knows, by the word for what it is. */
    private static @Nullable Party unknown(Sentence sentence, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (GROUPS.contains(sentence.lower(i))) {
                int start = i;
                while (start > from && sentence.token(start - 1).isCapitalised()) {
                    start--;
                }
                String name = sentence.words(start, i + 1);
                return new Party(start, i + 1, name, EntityKind.ORGANISATION, null, null, null, null, false);
            }
        }
        return null;
    }

    /** A state, an army, a group; not the police, whose staff is no force level. */
    private static boolean isBody(Party party) {
        boolean police = (party.actor() != null && party.actor().type() == ActorType.POLICE)
                || (party.isRole() && party.role().equals("police"));
        return party.isArmed() && !party.isSpeaker() && !police && party.entity() != EntityKind.PERSON;
    }

    /** "Today it has around 1,500": those of whom the report spoke. */
    static boolean isOfThem(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        int verb = isBare(mentions, number) || isMen(mentions, number) ? verb(mentions, number) : -1;
        for (int i = verb - 1; verb > 0 && i >= Math.max(0, verb - 3); i--) {
            if (THEM.contains(sentence.lower(i))) {
                return true;
            }
            if (!FILLING.contains(sentence.lower(i))
                    && !HOLDING.contains(sentence.lower(i))
                    && !MAY.contains(sentence.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isState(Party party) {
        return party.actor() != null
                && (party.actor().isState() || party.actor().type() == ActorType.MISSION);
    }
}

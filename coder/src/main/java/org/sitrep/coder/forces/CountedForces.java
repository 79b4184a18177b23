package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/** Whose personnel a number counts: by its own phrase, by membership, by a level told, by an announcement. */
final class CountedForces {
    private static final Set<String> MEMBERS = Set.of("members", "followers", "men", "adherents", "recruits");
    private static final Set<String> HAVING = GrammarWords.named("force-reader.having");
    private static final Set<String> LEVELS =
            Set.of("levels", "level", "numbers", "strength", "presence", "deployment");
    private static final Set<String> COUNTING = Set.of("number", "numbered", "total", "totalled", "totaled");
    /** Tokens between those who are counted and the colon before their counts. */
    private static final int ANNOUNCING = 6;

    private CountedForces() {}

    /** "The group has 200 men", "nearly a thousand followers": the armed group named before them. */
    static @Nullable Party membership(Mentions mentions, NumberMention number) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        if (chunk == null || !MEMBERS.contains(mentions.sentence().lower(chunk.head()))) {
            return null;
        }
        Chunk verb = null;
        for (Chunk before : mentions.chunks()) {
            verb = before.is(Kind.VERB_PHRASE) && before.to() <= number.from() ? before : verb;
        }
        if (verb == null || !HAVING.contains(mentions.sentence().lower(verb.head()))) {
            return null;
        }
        Party group = null;
        for (Party party : mentions.parties()) {
            boolean named = party.to() <= number.from() && party.side() == PersonNoun.Side.ARMED;
            group = named ? party : group;
        }
        return group;
    }

    /** "U.S. troop levels stand at about 2,500 in Iraq". */
    static @Nullable Party strength(Mentions mentions, NumberMention number) {
        boolean bare = Set.of("in", "across", "at", ",", ".")
                .contains(mentions.sentence().lower(number.to()));
        Party found = null;
        for (Party party : mentions.parties()) {
            boolean before = party.to() <= number.from() && number.from() - party.to() <= 8;
            boolean levels = LEVELS.contains(mentions.sentence().lower(party.to()))
                    || COUNTING.contains(mentions.sentence().lower(party.to()))
                    || (LEVELS.contains(mentions.sentence().lower(party.to() + 1))
                            && mentions.sentence().lower(party.to()).startsWith("troop"));
            found = bare && before && levels && party.side() == PersonNoun.Side.STATE ? party : found;
        }
        return found;
    }

    /** "Its soldiers are abroad: some 1,200 in Mali and 300 in Chad": bare counts after a colon. */
    static @Nullable Party announced(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        boolean where = Set.of("in", "at", "across", "near").contains(sentence.lower(number.to()));
        int mark = number.from() - 1;
        if (!where || !Set.of(":", "-", "—", "(").contains(sentence.lower(mark))) {
            return null;
        }
        Party last = null;
        for (Party party : mentions.parties()) {
            boolean before = party.to() <= mark && mark - party.to() <= ANNOUNCING;
            boolean people = party.entity() == EntityKind.PEOPLE || party.noun() != null || isForces(party);
            last = before && people && party.isArmed() ? party : last;
        }
        return last;
    }

    private static boolean isForces(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.ARMED_FORCES;
    }

    /** Who the number counts: the party in its own phrase, or behind "of" and "members of". */
    static @Nullable Party force(Mentions mentions, NumberMention number) {
        int index = mentions.chunkAt(number.figure());
        Chunk chunk = mentions.chunk(index);
        if (chunk == null) {
            return null;
        }
        int to = chunk.to();
        Chunk of = mentions.chunk(index + 1);
        Chunk inner = mentions.chunk(index + 2);
        if (of != null
                && inner != null
                && of.is(Kind.PREPOSITION)
                && mentions.sentence().lower(of.head()).equals("of")) {
            to = inner.to();
        }
        Party first = null;
        for (Party party : mentions.parties()) {
            if (party.from() >= number.to() && party.to() <= to) {
                if (party.isArmed()) {
                    return party; // "6,934 members of the FARC"
                }
                first = first == null ? party : first;
            }
        }
        return first;
    }
}

package org.sitrep.coder.frames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Who the assailants are: "the attackers, presumed ISGS", "they belonged to CODECO", "behind both is the front", "named X as the author". */
final class IdentifiedAssailants {
    private static final Set<String> ASSAILANTS = GrammarWords.named("identified-assailants.assailants");
    private static final Set<String> PRESUMED = GrammarWords.named("identified-assailants.presumed");
    private static final Set<String> AUTHORS = GrammarWords.named("identified-assailants.authors");
    private static final Set<String> NAMING = GrammarWords.named("identified-assailants.naming");
    private static final Set<String> THINKING = GrammarWords.named("identified-assailants.thinking");
    private static final Set<String> INCIDENTS = GrammarWords.named("responsibility-reader.incidents");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "stands", "stand");
    private static final Set<String> BELONG = Set.of("belong", "belongs", "belonged");
    private static final Set<String> SUSPECT = Set.of("suspect", "suspects", "suspected");
    private static final Set<String> DONE = Set.of("done", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither");
    private static final Set<String> OF = Set.of("of", "from", "to", "as");
    private static final Set<String> BOTH = Set.of("both", "it", "this", "them");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Doers doers;

    IdentifiedAssailants(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.doers = new Doers(mentions, phrases);
    }

    Optional<Party> read() {
        for (int k = 0; k < mentions.chunks().size(); k++) {
            Party party = at(k);
            if (party != null) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    private @Nullable Party at(int k) {
        Chunk chunk = mentions.chunks().get(k);
        if (chunk.is(Kind.NOUN_PHRASE)) {
            Party apposed = isAssailants(chunk) ? apposed(k) : null;
            return apposed == null ? being(k) : apposed;
        }
        if (chunk.is(Kind.PREPOSITION)) {
            return clause.word(k).equals("behind") ? behind(k) : null;
        }
        return chunk.is(Kind.VERB_PHRASE) && !clause.isNegated(chunk) ? named(k, chunk) : null;
    }

    /** "the gunmen": some that were told before. */
    private boolean isAssailants(Chunk phrase) {
        return ASSAILANTS.contains(sentence.lower(phrase.head()))
                && Set.of("the", "these", "those").contains(sentence.lower(phrase.from()));
    }

    /** "the attackers, of the Shura Council", "the elements, presumed ISGS". */
    private @Nullable Party apposed(int k) {
        int next = clause.is(k + 1, Kind.COMMA) ? k + 2 : k + 1;
        boolean of = next == k + 2 && clause.is(next, Kind.PREPOSITION) && OF.contains(clause.word(next));
        boolean presumed = clause.is(next, Kind.VERB_PHRASE)
                && PRESUMED.contains(sentence.lower(mentions.chunks().get(next).from()));
        return of || presumed ? doer(next + 1) : null;
    }

    /** "the killers were members of X", "they belonged to X", "we think it is X". */
    private @Nullable Party being(int k) {
        Chunk verb = mentions.chunk(k + 1);
        if (verb == null || !verb.is(Kind.VERB_PHRASE) || clause.isNegated(verb) || clause.isModal(verb)) {
            return null;
        }
        String head = sentence.lower(verb.head());
        if (DONE.contains(head)) {
            Chunk what = mentions.chunk(k + 2);
            boolean it = what != null && BOTH.contains(sentence.lower(what.head()));
            return it ? doers.of(mentions.chunks().get(k)) : null;
        }
        if (!isSubject(k)) {
            return null;
        }
        boolean it = sentence.lower(mentions.chunks().get(k).from()).equals("it");
        if (BELONG.contains(head)) {
            return it ? null : notState(doer(k + 2));
        }
        return BE.contains(head) && (!it || isThought(k)) && clause.is(k + 2, Kind.NOUN_PHRASE)
                ? notState(doer(k + 2))
                : null;
    }

    /** "They belonged to the Afghan army": those who were killed, more likely. */
    private static @Nullable Party notState(@Nullable Party party) {
        return party == null || party.side() == PersonNoun.Side.STATE ? null : party;
    }

    private boolean isSubject(int k) {
        Chunk phrase = mentions.chunks().get(k);
        String first = sentence.lower(phrase.from());
        boolean pronoun = phrase.to() - phrase.from() == 1 && (first.equals("they") || first.equals("it"));
        return pronoun || isAssailants(phrase);
    }

    private boolean isThought(int k) {
        Chunk verb = mentions.chunk(clause.is(k - 1, Kind.SUBORDINATOR) ? k - 2 : k - 1);
        return verb != null && verb.is(Kind.VERB_PHRASE) && THINKING.contains(sentence.lower(verb.head()));
    }

    /** "Behind both, according to the commander, is the Jaime Martinez front". */
    private @Nullable Party behind(int k) {
        Chunk what = mentions.chunk(k + 1);
        if (what == null
                || !(BOTH.contains(sentence.lower(what.head())) || INCIDENTS.contains(sentence.lower(what.head())))) {
            return null;
        }
        for (int next = k + 2; next < mentions.chunks().size(); next++) {
            Chunk verb = mentions.chunks().get(next);
            if (verb.is(Kind.VERB_PHRASE) && BE.contains(sentence.lower(verb.head()))) {
                return clause.isNegated(verb) ? null : doer(next + 1);
            }
        }
        return null;
    }

    /** "named X as the author", "identified the raiders as X", "suspect X". */
    private @Nullable Party named(int k, Chunk verb) {
        String head = sentence.lower(verb.head());
        if (SUSPECT.contains(head)
                && !clause.isPassive(verb)
                && !clause.subjects(k).isEmpty()) {
            return objectOf(k);
        }
        if (!NAMING.contains(head) || clause.isPassive(verb)) {
            return null;
        }
        for (int as = k + 2; as < mentions.chunks().size() && as - k <= 8; as++) {
            Chunk whom = mentions.chunk(as + 1);
            if (clause.word(as).equals("as") && whom != null) {
                boolean authors = AUTHORS.contains(sentence.lower(whom.head()))
                        || ASSAILANTS.contains(sentence.lower(whom.head()));
                boolean assailants = isAssailants(mentions.chunks().get(k + 1));
                return authors ? among(k + 1, as) : assailants ? doer(as + 1) : null;
            }
        }
        return null;
    }

    private @Nullable Party objectOf(int k) {
        List<Chunk> objects = clause.objects(k);
        return objects.isEmpty()
                ? null
                : called(mentions.chunkAt(objects.getFirst().from()));
    }

    /** "An extortion gang, the Al Khobar": by its name, where one follows. */
    private @Nullable Party called(int k) {
        Party party = doers.of(mentions.chunks().get(k));
        Chunk next = clause.is(k + 1, Kind.COMMA) ? mentions.chunk(k + 2) : null;
        Party name = party == null || party.actor() != null || next == null || !next.is(Kind.NOUN_PHRASE)
                ? null
                : doers.of(next);
        return name != null && Doers.isGroup(name) ? name : party;
    }

    private @Nullable Party among(int from, int to) {
        for (int k = from; k < to; k++) {
            Chunk chunk = mentions.chunks().get(k);
            Party party = chunk.is(Kind.NOUN_PHRASE) ? doers.of(chunk) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** Who stands here, or behind "to" and "members of". */
    private @Nullable Party doer(int k) {
        Chunk verb = mentions.chunk(k - 1);
        for (int i = verb == null ? 0 : verb.from(); verb != null && i <= verb.to(); i++) {
            if (NOT.contains(sentence.lower(i))) {
                return null;
            }
        }
        int at = k;
        while (isBetween(at)) {
            at++;
        }
        Chunk phrase = mentions.chunk(at);
        return phrase != null && phrase.is(Kind.NOUN_PHRASE) ? called(at) : null;
    }

    /** "Belonging to", "presumed to be". */
    private boolean isBetween(int k) {
        boolean preposition = clause.is(k, Kind.PREPOSITION) && OF.contains(clause.word(k));
        return preposition || (clause.is(k, Kind.VERB_PHRASE) && clause.word(k).equals("be"));
    }
}

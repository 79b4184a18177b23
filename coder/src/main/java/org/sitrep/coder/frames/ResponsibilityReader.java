package org.sitrep.coder.frames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Reads who claims or is given responsibility for what a report told before. */
final class ResponsibilityReader {
    /** "holds X responsible": who blames. */
    private static final Set<String> BLAME = GrammarWords.named("responsibility-reader.blame");

    /** "no group", "nobody", "denied": then it is no claim. */
    private static final Set<String> NOBODY = GrammarWords.named("responsibility-reader.nobody");

    private static final Set<String> VAGUE = GrammarWords.named("responsibility-reader.vague");
    private static final Set<String> INCIDENTS = GrammarWords.named("responsibility-reader.incidents");

    /** "an arm of X known as Y": who is meant is told last. */
    private static final Set<String> NAMING = Set.of("known", "called", "named", "dubbed");

    private static final Set<String> ATTRIBUTED = Set.of("attributed", "attribute", "attributes", "ascribed");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Phrases phrases;
    private final Doers doers;

    ResponsibilityReader(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
        this.doers = new Doers(mentions, phrases);
    }

    Optional<Responsibility> read() {
        for (CueMention cue : mentions.cues()) {
            boolean claim = cue.cue().type() == Cue.Type.RESPONSIBILITY;
            boolean blame = cue.cue().type() == Cue.Type.ALLEGATION;
            if ((!claim && !blame) || isDenied(cue) || (blame && isVague(cue))) {
                continue;
            }
            boolean before = cue.cue().side() == Cue.Side.BEFORE;
            Party party = before ? before(cue) : claim || isOfAttack(cue) ? after(cue) : null;
            if (party != null) {
                return Optional.of(new Responsibility(party, blame));
            }
        }
        Optional<Responsibility> attributed = attributed();
        return attributed
                .or(this::blamed)
                .or(() -> new IdentifiedAssailants(mentions, clause, phrases)
                        .read()
                        .map(party -> new Responsibility(party, true)))
                .or(() -> new SelfReports(mentions, clause, phrases)
                        .read()
                        .map(party -> new Responsibility(party, false)));
    }

    /** "No group has claimed responsibility", "the rebels denied that they were behind it". */
    private boolean isDenied(CueMention cue) {
        for (int i = Math.max(0, cue.from() - 8); i < cue.to(); i++) {
            if (NOBODY.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "suspected rebels were arrested" blames them for nothing; "the attackers are believed to be rebels" does. */
    private boolean isVague(CueMention cue) {
        if (!VAGUE.contains(sentence.lower(cue.from())) && !VAGUE.contains(sentence.lower(cue.from() + 1))) {
            return false;
        }
        for (Chunk subject : clause.subjects(mentions.chunkAt(cue.from()))) {
            Party party = phrases.party(subject);
            if ((party != null && party.isBareAssailant()) || INCIDENTS.contains(sentence.lower(subject.head()))) {
                return false;
            }
        }
        return true;
    }

    /** "accuses Tehran of arming militias" gives nobody an attack. */
    private boolean isOfAttack(CueMention cue) {
        return !sentence.lower(cue.from()).startsWith("accus")
                || mentions.triggers().stream().anyMatch(t -> t.from() >= cue.to());
    }

    /** "The authorities attributed the murder to the rebels". */
    private Optional<Responsibility> attributed() {
        for (int k = 0; k < mentions.chunks().size(); k++) {
            Chunk verb = mentions.chunks().get(k);
            if (verb.is(Kind.VERB_PHRASE) && ATTRIBUTED.contains(sentence.lower(verb.head()))) {
                Optional<Party> party = clause.joined(k).stream()
                        .filter(joined -> joined.preposition().equals("to"))
                        .map(joined -> phrases.party(joined.phrase()))
                        .filter(java.util.Objects::nonNull)
                        .filter(Doers::is)
                        .findFirst();
                if (party.isPresent()) {
                    return party.map(p -> new Responsibility(p, true));
                }
            }
        }
        return Optional.empty();
    }

    /** "police hold the rebels responsible". */
    private Optional<Responsibility> blamed() {
        for (int k = 0; k + 1 < mentions.chunks().size(); k++) {
            Chunk verb = mentions.chunks().get(k);
            Chunk object = mentions.chunks()
                    .get(
                            clause.is(k + 1, Kind.QUOTE)
                                    ? Math.min(k + 2, mentions.chunks().size() - 1)
                                    : k + 1);
            boolean responsible = sentence.lower(object.to() - 1).equals("responsible")
                    || sentence.lower(object.to()).equals("responsible")
                    || sentence.lower(object.to() + 1).equals("responsible"); // behind a quotation mark
            if (verb.is(Kind.VERB_PHRASE) && BLAME.contains(sentence.lower(verb.head())) && responsible) {
                for (Party party : mentions.partiesIn(object.from(), object.to())) {
                    if (Doers.is(party)) {
                        return Optional.of(new Responsibility(party, true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who stands before the words: their subject, or where much is put between, the last one able to do it. */
    private @Nullable Party before(CueMention cue) {
        List<Chunk> subjects = clause.subjects(mentions.chunkAt(cue.from()));
        for (Chunk subject : subjects) {
            Party party = phrases.party(subject);
            if (party != null && Doers.is(party)) {
                return party;
            }
        }
        return mentions.partiesIn(0, cue.from()).stream()
                .filter(Doers::is)
                .filter(party -> party.actor() == null || !party.actor().isState())
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Who stands after the words, up to the next verb: the first, or the one whom "known as" names. */
    private @Nullable Party after(CueMention cue) {
        Party found = null;
        for (int k = Math.max(0, mentions.chunkAt(cue.to() - 1));
                k < mentions.chunks().size();
                k++) {
            Chunk chunk = mentions.chunks().get(k);
            boolean naming = chunk.is(Kind.VERB_PHRASE) && NAMING.contains(sentence.lower(chunk.head()));
            if (chunk.from() >= cue.to() && (chunk.is(Kind.BREAK) || (chunk.is(Kind.VERB_PHRASE) && !naming))) {
                break;
            }
            Party party = chunk.is(Kind.NOUN_PHRASE) && chunk.to() > cue.to() ? doers.of(chunk) : null;
            boolean named = found != null && k > 1 && (isNaming(k) || isApposed(found, party, k));
            if (party != null && party.from() >= cue.from() && (found == null || named)) {
                found = party;
            }
        }
        return found;
    }

    /** "an extortion gang, the Al Khobar". */
    private boolean isApposed(Party described, @Nullable Party named, int k) {
        return clause.is(k - 1, Kind.COMMA)
                && described.actor() == null
                && named != null
                && named.actor() != null
                && named.side() == described.side();
    }

    private boolean isNaming(int k) {
        Chunk before = mentions.chunks().get(k - 1);
        return before.is(Kind.SUBORDINATOR) && NAMING.contains(sentence.lower(before.from() - 1));
    }
}

package org.sitrep.coder.frames;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** A group that says in its own words that it was itself: "the group said that its men had done it", "had carried out the attack". */
final class SelfReports {
    private static final Set<String> SPEECH = GrammarWords.named("self-reports.speech");
    private static final Set<String> BODIES = GrammarWords.named("doers.bodies");
    private static final Set<String> PEOPLE = GrammarWords.named("self-reports.people");
    private static final Set<String> DONE = Set.of("done", "did");
    private static final Set<String> LIGHT = GrammarWords.named("frame-reader.light");
    private static final Set<Act> VIOLENT =
            Set.of(Act.ATTACK, Act.KILLING, Act.BOMBING, Act.SHELLING, Act.STRIKE, Act.LAUNCH, Act.ABDUCTION);

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Phrases phrases;

    SelfReports(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
    }

    Optional<Party> read() {
        for (int k = 1; k < mentions.chunks().size(); k++) {
            Chunk verb = mentions.chunks().get(k);
            if (verb.is(Kind.VERB_PHRASE) && SPEECH.contains(sentence.lower(verb.head())) && !clause.isNegated(verb)) {
                Party speaker = speaker(k, verb);
                if (speaker != null && says(k)) {
                    return Optional.of(speaker);
                }
            }
        }
        return Optional.empty();
    }

    /** The group that is the verb's subject, or the one named before it: somebody speaks for it. */
    private @Nullable Party speaker(int k, Chunk verb) {
        for (Chunk subject : clause.subjects(k)) {
            Party party = phrases.party(subject);
            if (party != null && Doers.isGroup(party)) {
                return party;
            }
        }
        Party found = null;
        for (Party party : mentions.partiesIn(0, verb.from())) {
            boolean other =
                    found != null && party.actor() != null && !party.actor().equals(found.actor());
            if (other && Doers.isGroup(party)) {
                return null;
            }
            found = found == null && Doers.isGroup(party) ? party : found;
        }
        return found;
    }

    /** Behind the verb its own people are told to have done it. */
    private boolean says(int said) {
        for (int k = said + 1; k + 1 < mentions.chunks().size(); k++) {
            Chunk doer = mentions.chunks().get(k);
            int next = clause.is(k + 1, Kind.QUOTE) ? k + 2 : k + 1;
            Chunk verb = mentions.chunk(next);
            if (verb != null && doer.is(Kind.NOUN_PHRASE) && verb.is(Kind.VERB_PHRASE) && isOwn(doer)) {
                boolean stated = !clause.isNegated(verb) && !clause.isModal(verb) && !clause.isPassive(verb);
                return stated && isAct(next, verb);
            }
        }
        return false;
    }

    /** "it", "they", "its men", "the group", "soldiers of the caliphate". */
    private boolean isOwn(Chunk doer) {
        String first = sentence.lower(doer.from());
        boolean pronoun = doer.to() - doer.from() == 1 && (first.equals("it") || first.equals("they"));
        return pronoun
                || first.equals("its")
                || PEOPLE.contains(first)
                || (first.equals("the") && BODIES.contains(sentence.lower(doer.head())));
    }

    private boolean isAct(int k, Chunk verb) {
        if (DONE.contains(sentence.lower(verb.head()))) {
            return mentions.chunk(k + 1) != null;
        }
        if (LIGHT.contains(sentence.lower(verb.head())) || LIGHT.contains(sentence.lower(verb.head()) + " out")) {
            return mentions.triggers().stream().anyMatch(t -> t.from() >= verb.to() && isViolent(t));
        }
        return mentions.triggers().stream()
                .anyMatch(t -> t.from() >= verb.from() && t.from() < verb.to() && isViolent(t));
    }

    private static boolean isViolent(TriggerMention trigger) {
        return VIOLENT.contains(trigger.trigger().act());
    }
}

package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.Outcome;

/** Who is who around a noun: before it, after it, and by the verb that brings it. */
final class NounRoles extends Roles {
    private static final Set<String> BESIDE = GrammarWords.named("verb-roles.beside");
    private static final Set<String> INVOLVED = Set.of("involved", "implicated", "participated");
    private static final Set<String> LIGHT = GrammarWords.named("frame-reader.light");
    private static final Set<String> HAPPENING = GrammarWords.named("noun-roles.happening");
    private static final Set<String> TAKING = Set.of("took", "taken", "taking");
    private static final Set<String> SUFFERING = GrammarWords.named("frame-reader.suffering");
    private static final Set<String> ATTEMPTED = Set.of("tried", "attempted");
    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> AIMED = Set.of("aimed", "directed", "used", "intended");
    private static final Set<String> ON = Set.of("on", "against", "at", "upon");
    private static final Set<String> FAILED =
            Set.of("unsuccessful", "failed", "foiled", "thwarted", "abortive", "attempted", "ineffective", "repelled");
    private static final Set<String> ANAPHORIC =
            Set.of("the", "these", "this", "that", "those", "such", "its", "their", "his");
    private static final Set<String> ANOTHER = Set.of("another", "second", "separate", "other", "third", "similar");

    NounRoles(Frame frame, Clause clause, Phrases phrases, int index) {
        super(frame, clause, phrases, index);
    }

    void fill() {
        Trigger trigger = frame.trigger.trigger();
        readPremodifiers();
        List<Clause.Joined> joined = clause.joined(index);
        for (Clause.Joined j : joined) {
            String preposition = j.preposition();
            if (preposition.equals("by")
                    || (trigger.agentPrepositions().contains(preposition) && isArmed(j.phrase()))) {
                act(List.of(j.phrase()));
            } else if (preposition.equals("from")
                    && isArmed(j.phrase())
                    && mentions.placesIn(j.phrase().from(), j.phrase().to()).isEmpty()) {
                act(List.of(j.phrase()));
            } else if (preposition.equals("of") && trigger.frame() == Trigger.Frame.OF_PATIENT) {
                suffer(List.of(j.phrase()));
            } else if (preposition.equals("of") && trigger.frame() == Trigger.Frame.OF_PLACE) {
                suffer(List.of(j.phrase()));
            } else if (trigger.frame() == Trigger.Frame.RECIPROCAL
                    && (preposition.equals("between") || preposition.equals("with"))) {
                act(List.of(j.phrase()));
            } else if (trigger.act() == Trigger.Act.BOMBING
                    && BESIDE.contains(preposition)
                    && phrases.isThing(j.phrase())) {
                suffer(List.of(j.phrase())); // "an explosion at the embassy"
            } else if (trigger.targetPrepositions().contains(preposition)
                    && !preposition.equals("in")
                    && !preposition.equals("near")) {
                suffer(List.of(j.phrase()));
            }
        }
        apposedAgent();
        bringingVerb();
        readNumberAndOutcome();
    }

    /** "an Israeli strike", "the embassy attack", "Monday's attack": what stands before the noun in its own phrase. */
    private void readPremodifiers() {
        for (Party party : mentions.partiesIn(chunk.from(), frame.trigger.from())) {
            if (party.to() <= frame.trigger.from() && !isPlaceName(party)) {
                if (party.isArmed() || party.actor() != null) {
                    frame.agents.add(party);
                } else {
                    frame.sufferers.add(new Sufferer(party, party.from(), party.to(), null, null));
                }
            }
        }
        // "Hamas's Oct. 7 attack": the date stands between.
        Chunk whose = mentions.chunk(index - 1);
        if (chunk.date() != null
                && whose != null
                && sentence.lower(whose.to() - 1).startsWith("'")) {
            mentions.partiesIn(whose.from(), whose.to()).stream()
                    .filter(Party::isArmed)
                    .forEach(frame.agents::add);
        }
        for (WeaponMention weapon : mentions.weaponsIn(chunk.from(), chunk.to())) {
            frame.weapons.add(weapon);
        }
        // "drone and rocket fire": the first weapon stands in the phrase before "and".
        if (clause.is(index - 1, Kind.CONJUNCTION) && clause.is(index - 2, Kind.NOUN_PHRASE)) {
            WeaponMention weapon = phrases.weapon(mentions.chunks().get(index - 2));
            if (weapon != null && !frame.weapons.isEmpty()) {
                frame.weapons.add(0, weapon);
            }
        }
    }

    /** "Two lieutenants were involved in the massacre". */
    private void involved(int preposition) {
        if (clause.is(preposition - 1, Kind.VERB_PHRASE)
                && INVOLVED.contains(
                        sentence.lower(mentions.chunks().get(preposition - 1).head()))) {
            act(clause.subjects(preposition - 1));
            frame.alleged = true;
        }
    }

    /** "The troops were the target of two attacks". */
    private void targetOf(int preposition) {
        boolean target = clause.word(preposition).equals("of")
                && clause.is(preposition - 1, Kind.NOUN_PHRASE)
                && Set.of("target", "targets", "victim", "victims", "object")
                        .contains(sentence.lower(
                                mentions.chunks().get(preposition - 1).head()));
        if (target && clause.is(preposition - 2, Kind.VERB_PHRASE)) {
            suffer(clause.subjects(preposition - 2));
        }
    }

    /** "eastern Kenya blast", "Kabul bombing": a name that is no adjective says where, not who. */
    private boolean isPlaceName(Party party) {
        boolean state = party.actor() != null && party.actor().type() == ActorType.GOVERNMENT;
        return state
                && mentions.places().stream().anyMatch(p -> p.from() == party.from() && p.to() == party.to())
                && sentence.token(party.from()).text().length() > 4
                && !sentence.lower(party.from()).equals("united")
                && !sentence.lower(party.to()).equals("'s");
    }

    /** "carried out two attacks", "an attack claimed by", "came under attack", "blamed on". */
    private void bringingVerb() {
        int k = index - 1;
        while (k >= 0 && (clause.is(k, Kind.OTHER) || clause.is(k, Kind.QUOTE))) {
            k--;
        }
        if (chunk.date() != null && clause.word(Math.max(k, 0)).equals("on") && clause.is(k - 1, Kind.VERB_PHRASE)) {
            k--; // "attempted on Monday two attacks"
        }
        if (clause.is(k, Kind.PREPOSITION)
                && (clause.word(k).equals("in") || clause.word(k).equals("of"))) {
            targetOf(k);
            involved(k);
        }
        if (clause.is(k, Kind.VERB_PHRASE)) {
            Chunk verb = mentions.chunks().get(k);
            String head = sentence.lower(verb.head());
            if (verbHas(verb, LIGHT) && !clause.isPassive(verb)) {
                act(clause.subjects(k));
                if (ATTEMPTED.contains(head)) {
                    frame.outcome = Outcome.FAILED;
                }
            } else if (SUFFERING.contains(head)) {
                suffer(clause.subjects(k));
            }
        }
        for (int next = index + 1; next < mentions.chunks().size(); next++) {
            Chunk verb = mentions.chunks().get(next);
            boolean relative = verb.is(Kind.SUBORDINATOR) && next <= index + 2 && RELATIVES.contains(clause.word(next));
            if ((verb.is(Kind.SUBORDINATOR) && !relative) || verb.is(Kind.BREAK)) {
                return;
            }
            if (verb.is(Kind.VERB_PHRASE)) {
                frame.happens = verbHas(verb, HAPPENING)
                        && (!verbHas(verb, TAKING) || sentence.lower(verb.to()).equals("place"));
                if (verbHas(verb, AIMED)) {
                    clause.joined(next).stream()
                            .filter(j -> j.preposition().equals("at")
                                    || j.preposition().equals("against"))
                            .forEach(j -> suffer(List.of(j.phrase())));
                }
                boolean made = clause.is(index + 1, Kind.SUBORDINATOR) && clause.is(next - 1, Kind.NOUN_PHRASE);
                if (made && verbHas(verb, LIGHT) && !clause.isPassive(verb)) {
                    act(List.of(mentions.chunks().get(next - 1))); // "attacks that troops made"
                }
                if (verbHas(verb, LIGHT) && (clause.isPassive(verb) || !clause.hasAuxiliary(verb))) {
                    agentsBy(clause.joined(next), "by");
                    clause.joined(next).stream()
                            .filter(j ->
                                    frame.trigger.trigger().targetPrepositions().contains(j.preposition())
                                            && ON.contains(j.preposition()))
                            .forEach(j -> suffer(List.of(j.phrase())));
                }
                if (verbHas(verb, Set.of("blamed"))) {
                    agentsBy(clause.joined(next), "on");
                    frame.alleged = true;
                }
                if (verbHas(verb, Set.of("struck", "hit", "targeted", "targeting", "rocked"))) {
                    suffer(clause.objects(next));
                }
                return;
            }
        }
    }

    private void readNumberAndOutcome() {
        for (NumberMention number : mentions.numbersIn(chunk.from(), frame.trigger.to())) {
            frame.incidents = number;
        }
        for (int i = chunk.from(); i < frame.trigger.from(); i++) {
            String word = sentence.lower(i);
            if (FAILED.contains(word)) {
                frame.outcome = Outcome.FAILED;
            }
            frame.another |= ANOTHER.contains(word);
        }
        String first = sentence.lower(chunk.from());
        boolean before = clause.is(index - 1, Kind.CONJUNCTION)
                && clause.is(index - 2, Kind.NOUN_PHRASE)
                && ANAPHORIC.contains(
                        sentence.lower(mentions.chunks().get(index - 2).from()));
        boolean named = first.equals("the")
                && clause.is(index + 1, Kind.PREPOSITION)
                && clause.word(index + 1).equals("of");
        frame.anaphoric = (ANAPHORIC.contains(first) || before) && !named && chunk.date() == null;
        frame.uncounted = frame.trigger.isPlural() && frame.incidents == null && !countsVictims();
    }

    /** "the deaths of five soldiers" are counted by their victims. */
    private boolean countsVictims() {
        return frame.trigger.trigger().measure() != null
                && mentions.numbers().stream()
                        .anyMatch(n -> n.from() >= frame.trigger.to() && n.from() - frame.trigger.to() <= 3);
    }
}

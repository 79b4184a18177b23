package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.TriggerWord;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Outcome;

/** Reads the frames of a sentence: one a trigger, with those who stand around it. */
public final class FrameReader {
    private static final Set<String> LIGHT = Set.of(
            "carried",
            "carry",
            "carrying",
            "conducted",
            "conduct",
            "launched",
            "launch",
            "launching",
            "staged",
            "stage",
            "mounted",
            "committed",
            "claimed",
            "made",
            "performed",
            "executed",
            "waged",
            "unleashed",
            "perpetrated",
            "undertook",
            "orchestrated",
            "masterminded",
            "delivered",
            "plotted");

    private static final Set<String> SUFFERING = Set.of(
            "suffered",
            "faced",
            "came",
            "endured",
            "saw",
            "hit",
            "withstood",
            "repelled",
            "thwarted",
            "foiled",
            "survived");
    private static final Set<String> GROUP_NOUNS =
            Set.of("group", "movement", "militia", "organisation", "organization", "faction", "network", "affiliate");
    private static final Set<String> ATTEMPTS =
            Set.of("attempt", "attempts", "attempted", "tried", "try", "tries", "bid", "effort", "efforts", "failed");
    private static final Set<String> FAILED =
            Set.of("unsuccessful", "failed", "foiled", "thwarted", "abortive", "attempted", "ineffective", "repelled");
    private static final Set<String> ANAPHORIC =
            Set.of("the", "these", "this", "that", "those", "such", "its", "their", "his");
    private static final Set<String> ANOTHER = Set.of("another", "second", "separate", "other", "third", "similar");

    public List<Frame> read(Mentions mentions) {
        if (mentions.triggers().isEmpty()) {
            return List.of();
        }
        Clause clause = new Clause(mentions);
        Phrases phrases = new Phrases(mentions, clause);
        ModalityReader modality = new ModalityReader(mentions, clause);
        List<Frame> frames = new ArrayList<>();
        for (TriggerMention trigger : mentions.triggers()) {
            Frame frame = new Frame(mentions, trigger);
            int index = mentions.chunkAt(trigger.from());
            if (index >= 0) {
                new Filler(frame, mentions, clause, phrases, index).fill();
                frame.modality = modality.of(trigger);
                frames.add(frame);
            }
        }
        return frames;
    }

    /** Fills one frame. */
    private static final class Filler {
        private final Frame frame;
        private final Mentions mentions;
        private final Sentence sentence;
        private final Clause clause;
        private final Phrases phrases;
        private final int index;
        private final Chunk chunk;

        Filler(Frame frame, Mentions mentions, Clause clause, Phrases phrases, int index) {
            this.frame = frame;
            this.mentions = mentions;
            this.sentence = mentions.sentence();
            this.clause = clause;
            this.phrases = phrases;
            this.index = index;
            this.chunk = mentions.chunks().get(index);
        }

        void fill() {
            if (frame.trigger.verb()) {
                fillVerb();
            } else {
                fillNoun();
            }
        }

        private void fillVerb() {
            Trigger trigger = frame.trigger.trigger();
            boolean participle = isReducedPassive();
            boolean passive = clause.isPassive(chunk) || participle;
            int attempt = attempted();
            List<Chunk> subjects =
                    attempt >= 0 ? clause.subjects(attempt) : participle ? antecedent() : clause.subjects(index);
            List<Chunk> objects = passive ? List.of() : clause.objects(index);
            List<Clause.Joined> joined = clause.joined(index);
            switch (trigger.frame()) {
                case AGENT_PATIENT, WEAPON_PATIENT -> {
                    if (passive) {
                        suffer(subjects);
                        agentsBy(joined, "by");
                    } else {
                        act(subjects);
                        suffer(objects);
                    }
                }
                case PATIENT -> {
                    suffer(subjects);
                    if (trigger.lemma().endsWith(" to")) {
                        act(objects); // "the town fell to rebels"
                    }
                    trigger.agentPrepositions().forEach(p -> agentsBy(joined, p));
                }
                case AGENT -> act(subjects);
                case WEAPON -> weaponOf(subjects);
                case RECIPROCAL -> {
                    act(subjects);
                    joined.stream()
                            .filter(j -> j.preposition().equals("with")
                                    || j.preposition().equals("against"))
                            .forEach(j -> suffer(List.of(j.phrase())));
                    agentsBy(joined, "between");
                }
                case DEFENDER_WEAPON -> intercept(passive, subjects, objects, joined);
                case OF_PATIENT, OF_AGENT, OF_PLACE -> act(subjects);
            }
            if (trigger.act() == Trigger.Act.LAUNCH) {
                launch(passive, subjects, objects);
            }
            for (Clause.Joined j : joined) {
                if (trigger.targetPrepositions().contains(j.preposition())
                        && trigger.frame() != Trigger.Frame.WEAPON_PATIENT) {
                    suffer(List.of(j.phrase()));
                }
                if (j.preposition().equals("with")
                        || j.preposition().equals("using")
                        || j.preposition().equals("by")
                        || j.preposition().equals("from")) {
                    addWeapon(j.phrase());
                }
            }
            if (sentence.lower(chunk.head()).equals("helped")
                    || sentence.lower(chunk.from()).equals("shooting")) {
                helpedBefore();
            }
        }

        /** "made two attempts to attack", "tried to storm": the verb that tells it, -1 where nothing is attempted. */
        private int attempted() {
            if (!clause.isInfinitive(chunk)) {
                return -1;
            }
            if (clause.is(index - 1, Kind.NOUN_PHRASE) && clause.is(index - 2, Kind.VERB_PHRASE)) {
                Chunk tries = mentions.chunks().get(index - 1);
                if (ATTEMPTS.contains(sentence.lower(tries.head()))) {
                    frame.outcome = Outcome.FAILED;
                    mentions.numbersIn(tries.from(), tries.to()).forEach(n -> frame.incidents = n);
                    return index - 2;
                }
            }
            for (int i = chunk.from(); i < chunk.head(); i++) {
                if (ATTEMPTS.contains(sentence.lower(i))) {
                    frame.outcome = Outcome.FAILED;
                }
            }
            return -1;
        }

        /** "rockets fired by Tehran", "a base hit by drones": a participle after its noun, with "by" or a place to come. */
        private boolean isReducedPassive() {
            if (clause.hasAuxiliary(chunk) || !frame.trigger.word().forms().contains(TriggerWord.Form.PARTICIPLE)) {
                return false;
            }
            if (clause.is(index - 1, Kind.NOUN_PHRASE) && clause.is(index - 2, Kind.SUBORDINATOR)) {
                return false; // "drones that the rebels launched at ships"
            }
            int next = index + 1;
            boolean by = (clause.is(next, Kind.PREPOSITION)
                            && Set.of("by", "from", "in", "on", "at", "during", "when", "toward", "towards")
                                    .contains(clause.word(next)))
                    || clause.is(next, Kind.DATE)
                    || clause.is(next, Kind.BREAK)
                    || clause.is(next, Kind.COMMA)
                    || next >= mentions.chunks().size()
                    || clause.is(next, Kind.SUBORDINATOR);
            boolean noObject = clause.objects(index).isEmpty();
            boolean transitive = frame.trigger.trigger().frame() == Trigger.Frame.AGENT_PATIENT
                    || frame.trigger.trigger().frame() == Trigger.Frame.WEAPON_PATIENT
                    || frame.trigger.trigger().frame() == Trigger.Frame.DEFENDER_WEAPON;
            return by
                    && noObject
                    && transitive
                    && (clause.is(index - 1, Kind.NOUN_PHRASE)
                            || clause.is(index - 1, Kind.COMMA)
                            || clause.is(index - 1, Kind.OTHER)
                            || clause.is(index - 1, Kind.CONJUNCTION)
                            || clause.is(index - 1, Kind.DATE));
        }

        private List<Chunk> antecedent() {
            int k = index - 1;
            while (k >= 0 && (clause.is(k, Kind.COMMA) || clause.is(k, Kind.DATE) || clause.is(k, Kind.OTHER))) {
                k--;
            }
            while (k >= 2
                    && clause.is(k, Kind.NOUN_PHRASE)
                    && clause.is(k - 1, Kind.PREPOSITION)
                    && !clause.word(k - 1).equals("of")
                    && phrases.weapon(mentions.chunks().get(k)) == null) {
                k -= 2;
            }
            return k >= 0 && clause.is(k, Kind.NOUN_PHRASE)
                    ? List.of(mentions.chunks().get(k))
                    : List.of();
        }

        private void fillNoun() {
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

        /** "attacks by the resistance group, Hamas": the name after the comma is who is meant. */
        private void apposedAgent() {
            if (frame.agents.size() == 1 && isDescription(frame.agents.getFirst())) {
                Party described = frame.agents.getFirst();
                int k = mentions.chunkAt(described.to() - 1);
                if (clause.is(k + 1, Kind.COMMA) && clause.is(k + 2, Kind.NOUN_PHRASE)) {
                    Party named = phrases.party(mentions.chunks().get(k + 2));
                    if (named != null && named.actor() != null && named.isArmed()) {
                        frame.agents.set(0, named);
                    }
                }
            }
        }

        private boolean isDescription(Party party) {
            String last = sentence.lower(party.to() - 1);
            return party.actor() == null || party.actor().type() == ActorType.DESCRIPTION || GROUP_NOUNS.contains(last);
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
                    && !sentence.lower(party.to()).equals("'s");
        }

        /** "carried out two attacks", "an attack claimed by", "came under attack", "blamed on". */
        private void bringingVerb() {
            int k = index - 1;
            while (k >= 0 && (clause.is(k, Kind.OTHER) || clause.is(k, Kind.QUOTE))) {
                k--;
            }
            if (clause.is(k, Kind.PREPOSITION)
                    && (clause.word(k).equals("in") || clause.word(k).equals("of"))) {
                targetOf(k);
                return;
            }
            if (clause.is(k, Kind.VERB_PHRASE)) {
                Chunk verb = mentions.chunks().get(k);
                String head = sentence.lower(verb.head());
                if (verbHas(verb, LIGHT) && !clause.isPassive(verb)) {
                    act(clause.subjects(k));
                } else if (SUFFERING.contains(head)) {
                    suffer(clause.subjects(k));
                }
            }
            for (int next = index + 1; next < mentions.chunks().size(); next++) {
                Chunk verb = mentions.chunks().get(next);
                if (verb.is(Kind.SUBORDINATOR) || verb.is(Kind.BREAK)) {
                    return;
                }
                if (verb.is(Kind.VERB_PHRASE)) {
                    if (verbHas(verb, LIGHT) && (clause.isPassive(verb) || !clause.hasAuxiliary(verb))) {
                        agentsBy(clause.joined(next), "by");
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

        private boolean verbHas(Chunk verb, Set<String> words) {
            for (int i = verb.from(); i < verb.to(); i++) {
                if (words.contains(sentence.lower(i))) {
                    return true;
                }
            }
            return false;
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

        private void intercept(boolean passive, List<Chunk> subjects, List<Chunk> objects, List<Clause.Joined> joined) {
            List<Chunk> weapons = passive ? subjects : objects;
            List<Chunk> defenders = passive ? phrasesAfter(joined, "by") : subjects;
            for (Chunk weapon : weapons) {
                addWeapon(weapon);
                Chunk inner = clause.inner(weapon);
                List<Chunk> named =
                        inner == null ? List.of(weapon) : clause.coordinatedRight(mentions.chunkAt(inner.from()));
                for (Chunk phrase : named) {
                    addWeapon(phrase);
                    for (Party party : mentions.partiesIn(phrase.from(), phrase.to())) {
                        if (frame.agents.isEmpty() && party.isArmed()) {
                            frame.agents.add(party);
                        }
                    }
                }
            }
            for (Chunk defender : defenders) {
                Party party = phrases.party(defender);
                if (party != null) {
                    frame.helped.add(party);
                }
            }
            helpedBefore();
        }

        /** "assisted Israel in shooting down": whom a defender helped. */
        private void helpedBefore() {
            if (clause.is(index - 1, Kind.PREPOSITION)
                    && clause.is(index - 2, Kind.NOUN_PHRASE)
                    && clause.is(index - 3, Kind.VERB_PHRASE)) {
                Party helped = phrases.party(mentions.chunks().get(index - 2));
                if (helped != null) {
                    frame.helped.add(0, helped);
                }
            } else if (clause.is(index - 1, Kind.NOUN_PHRASE)
                    && clause.is(index - 2, Kind.VERB_PHRASE)
                    && verbHas(mentions.chunks().get(index - 2), Set.of("helped", "help", "helping", "assisted"))) {
                Party helped = phrases.party(mentions.chunks().get(index - 1));
                if (helped != null) {
                    frame.helped.add(0, helped);
                }
            }
        }

        private void launch(boolean passive, List<Chunk> subjects, List<Chunk> objects) {
            weaponOf(passive ? subjects : objects);
            if (passive && frame.agents.isEmpty() && !clause.hasAuxiliary(chunk)) {
                act(actorOfMainVerb());
            }
            frame.sufferers.removeIf(s ->
                    s.party() != null && mentions.weaponsIn(s.from(), s.to()).size() > 0);
            for (Chunk phrase : passive ? subjects : objects) {
                frame.sufferers.removeIf(s -> s.from() >= phrase.from() && s.to() <= phrase.to());
            }
        }

        /** "Iran answered with drones fired at Israel": who did what the sentence is about. */
        private List<Chunk> actorOfMainVerb() {
            for (int k = index - 1; k >= 0; k--) {
                if (clause.is(k, Kind.VERB_PHRASE)) {
                    return clause.subjects(k);
                }
                if (clause.is(k, Kind.BREAK) || clause.is(k, Kind.SUBORDINATOR)) {
                    return List.of();
                }
            }
            return List.of();
        }

        private void weaponOf(List<Chunk> phrasesOfWeapons) {
            for (Chunk phrase : phrasesOfWeapons) {
                addWeapon(phrase);
                Party owner = phrases.owner(phrase);
                if (phrases.weapon(phrase) != null && owner != null && frame.agents.isEmpty() && owner.isArmed()) {
                    frame.agents.add(owner);
                }
            }
        }

        private void addWeapon(Chunk phrase) {
            WeaponMention weapon = phrases.weapon(phrase);
            if (weapon != null && !frame.weapons.contains(weapon)) {
                frame.weapons.add(weapon);
            }
        }

        private void act(List<Chunk> actors) {
            for (Chunk phrase : actors) {
                WeaponMention weapon = phrases.weapon(phrase);
                if ((weapon != null && phrases.party(phrase) == null)
                        || (weapon != null && weapon.term().platform())) {
                    weaponOf(List.of(phrase));
                    continue;
                }
                if (weapon != null) {
                    addWeapon(phrase);
                }
                Party party = phrases.party(phrase);
                if (party != null
                        && !party.isSpeaker()
                        && frame.agents.stream().noneMatch(a -> a.name().equals(party.name()))) {
                    frame.agents.add(party);
                    frame.alleged |= isAlleged(phrase);
                }
            }
        }

        private boolean isAlleged(Chunk phrase) {
            for (int i = Math.max(0, phrase.from() - 1); i < phrase.to(); i++) {
                String word = sentence.lower(i);
                if (word.equals("suspected")
                        || word.equals("alleged")
                        || word.equals("presumed")
                        || word.equals("allegedly")
                        || word.equals("suspects")) {
                    return true;
                }
            }
            return false;
        }

        private void suffer(List<Chunk> sufferers) {
            for (Chunk phrase : sufferers) {
                if (phrases.isPronoun(phrase)) {
                    continue;
                }
                Sufferer sufferer = phrases.sufferer(phrase);
                if (sufferer != null && frame.sufferers.stream().noneMatch(s -> s.from() == sufferer.from())) {
                    frame.sufferers.add(sufferer);
                }
            }
        }

        private void agentsBy(List<Clause.Joined> joined, String preposition) {
            act(phrasesAfter(joined, preposition));
        }

        private static List<Chunk> phrasesAfter(List<Clause.Joined> joined, String preposition) {
            return joined.stream()
                    .filter(j -> j.preposition().equals(preposition))
                    .map(Clause.Joined::phrase)
                    .toList();
        }

        private boolean isArmed(Chunk phrase) {
            Party party = phrases.party(phrase);
            return party != null && party.isArmed();
        }
    }
}

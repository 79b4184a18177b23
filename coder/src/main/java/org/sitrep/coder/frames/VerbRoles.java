package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.TriggerWord;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.codes.Weapon;

/** Who is who around a verb: subject, objects, and the phrases that prepositions join. */
final class VerbRoles extends Roles {
    private static final Set<String> BESIDE = GrammarWords.named("verb-roles.beside");
    private static final Set<String> AIMED = Set.of("at", "toward", "towards", "against");
    private static final Set<String> DESTROYING = GrammarWords.named("verb-roles.destroying");
    private static final Set<String> ENDS_IN_PREPOSITION = Set.of("at", "on", "upon", "into");
    private static final Set<String> AIR_DEFENCES = Set.of("defence", "defense", "defences", "defenses");
    private static final Set<String> HIM = Set.of("him", "her", "them", "it");
    private static final Set<String> ATTEMPTS = GrammarWords.named("frame-reader.attempts");

    VerbRoles(Frame frame, Clause clause, Phrases phrases, int index) {
        super(frame, clause, phrases, index);
    }

    void fill() {
        Trigger trigger = frame.trigger.trigger();
        boolean participle = isReducedPassive();
        boolean passive = clause.isPassive(chunk) || participle;
        readTimes();
        int attempt = attempted();
        List<Chunk> subjects =
                attempt >= 0 ? clause.subjects(attempt) : participle ? antecedent() : clause.subjects(index);
        List<Chunk> objects = passive ? List.of() : clause.objects(index);
        List<Clause.Joined> joined = clause.joined(index);
        frame.bare = !passive && objects.isEmpty();
        frame.downs = DESTROYING.contains(trigger.lemma())
                && ((passive ? subjects : objects).stream().anyMatch(this::isInFlight)
                        || (!passive && isDoneByAirDefence(subjects)));
        if (frame.downs) {
            frame.outcome = Outcome.INTERCEPTED;
        }
        switch (frame.downs ? Trigger.Frame.DEFENDER_WEAPON : trigger.frame()) {
            case AGENT_PATIENT, WEAPON_PATIENT -> {
                if (passive) {
                    suffer(subjects);
                    agentsBy(joined, "by");
                } else if (BuriedCharges.areHit(frame, objects, phrases)) {
                    objects.forEach(this::addWeapon);
                    suffer(subjects);
                } else {
                    act(subjects);
                    suffer(objects);
                }
            }
            case PATIENT -> {
                suffer(subjects);
                if (trigger.act() == Trigger.Act.BOMBING) {
                    objects.forEach(this::addWeapon); // "drove over a mine"
                }
                if (trigger.lemma().endsWith(" to")) {
                    act(objects); // "the town fell to rebels"
                }
                trigger.agentPrepositions().forEach(p -> agentsBy(joined, p));
            }
            case AGENT -> act(subjects);
            case WEAPON -> {
                act(subjects);
                objects.forEach(this::addWeapon);
                if (frame.weapons.isEmpty()) {
                    weaponBefore();
                }
            }
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
        } else if (trigger.act() == Trigger.Act.BOMBING) {
            act(Planted.by(clause, mentions, subjects));
        }
        for (Clause.Joined j : joined) {
            if (trigger.targetPrepositions().contains(j.preposition())
                    && trigger.frame() != Trigger.Frame.WEAPON_PATIENT) {
                suffer(List.of(j.phrase()));
            }
            if (trigger.act() == Trigger.Act.BOMBING
                    && BESIDE.contains(j.preposition())
                    && phrases.isThing(j.phrase())) {
                suffer(List.of(j.phrase())); // "a bomb exploded inside a bus"
            }
            if (j.preposition().equals("with")
                    || j.preposition().equals("using")
                    || j.preposition().equals("by")
                    || j.preposition().equals("from")) {
                addWeapon(j.phrase());
            }
        }
        if (isOfPeople(trigger) && !passive && killsAssailant(objects)) {
            defend();
        }
        if (Finds.areMeant(trigger)) {
            Finds.read(frame, passive ? subjects : objects, clause, phrases);
        }
        if (passive
                && ENDS_IN_PREPOSITION.contains(
                        trigger.lemma().substring(trigger.lemma().lastIndexOf(' ') + 1))) {
            suffer(clause.objects(index)); // "shots were fired at a patrol"
        }
        if (trigger.act() == Trigger.Act.REPULSE && frame.sufferers.stream().noneMatch(NeedReader::isOfCrowd)) {
            new Repulse(frame, phrases).turn(passive ? subjects : objects);
        }
        if (sentence.lower(chunk.head()).equals("helped")
                || sentence.lower(chunk.from()).equals("shooting")) {
            helpedBefore();
        }
        apposedAgent();
    }

    /** "Sixty kilograms of explosives went off", "a bomb put together from a shell went off". */
    private void weaponBefore() {
        for (int k = index - 1; k >= 0 && frame.weapons.isEmpty(); k--) {
            if (clause.is(k, Kind.BREAK)
                    || clause.is(k, Kind.SUBORDINATOR)
                    || clause.is(k, Kind.COMMA)
                    || clause.is(k, Kind.CONJUNCTION)) {
                return;
            }
            if (clause.is(k, Kind.NOUN_PHRASE)) {
                addWeapon(mentions.chunks().get(k));
            }
        }
    }

    /** "Destroyed 37 drones": what is destroyed on its way is fended off; "a drone factory" is hit. */
    private boolean isInFlight(Chunk phrase) {
        WeaponMention weapon = phrases.weapon(phrase);
        return weapon != null
                && !weapon.term().platform()
                && Finds.flies(weapon.term().weapon());
    }

    /** "Air defence took out 13 of these": whatever it was, it flew. */
    private boolean isDoneByAirDefence(List<Chunk> subjects) {
        return subjects.stream()
                .anyMatch(subject -> AIR_DEFENCES.contains(sentence.lower(subject.head()))
                        && sentence.lower(subject.head() - 1).startsWith("air"));
    }

    private static boolean isOfPeople(Trigger trigger) {
        return trigger.measure() == Measure.KILLED
                || trigger.measure() == Measure.INJURED
                || trigger.weapon() == Weapon.FIREARM;
    }

    /** "killed the gunmen", "stopped the bomber and killed him". */
    private boolean killsAssailant(List<Chunk> objects) {
        for (Chunk object : objects) {
            Party party = phrases.party(object);
            boolean him = HIM.contains(sentence.lower(object.from()))
                    && mentions.partiesIn(0, chunk.from()).stream().anyMatch(Party::isBareAssailant);
            if (him || (party != null && party.isBareAssailant())) {
                return true;
            }
        }
        return false;
    }

    /** Who kills the attackers is no attacker: they were attacked, or defended those who were. */
    private void defend() {
        frame.sufferers.clear();
        for (Party defender : frame.agents) {
            if (!defender.isBareAssailant()) {
                frame.sufferers.add(new Sufferer(defender, defender.from(), defender.to(), null, null));
            }
        }
        frame.agents.clear();
    }

    /** "were attacked twice without success". */
    private void readTimes() {
        int[] bounds = clause.bounds(index);
        for (int i = bounds[0]; i < bounds[1]; i++) {
            if (sentence.lower(i).equals("twice") && Math.abs(i - chunk.to()) <= 3) {
                frame.incidents = new NumberMention(i, i + 1, i, 2, 2, Qualifier.EXACT);
            }
            boolean failed =
                    sentence.lower(i).equals("without") && sentence.lower(i + 1).equals("success");
            if (failed || sentence.lower(i).equals("unsuccessfully")) {
                frame.outcome = Outcome.FAILED;
            }
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

    private void intercept(boolean passive, List<Chunk> subjects, List<Chunk> objects, List<Clause.Joined> joined) {
        List<Chunk> weapons = passive ? subjects : objects;
        List<Chunk> defenders = passive ? phrasesAfter(joined, "by") : subjects;
        if (Downed.isAttack(defenders, weapons, phrases)) {
            act(defenders);
            weapons.forEach(craft -> Downed.suffers(frame, craft, phrases));
            return;
        }
        for (Chunk weapon : weapons) {
            addWeapon(weapon);
            Chunk share = clause.inner(weapon);
            Chunk within = share == null ? null : clause.inner(share);
            Chunk inner = within == null ? share : within; // "most of a wave of missiles"
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
        if ((frame.weapons.isEmpty() && clause.is(index + 1, Kind.OTHER))
                || (frame.weapons.isEmpty() && !objects.isEmpty())) {
            mentions.weapons().stream().filter(w -> w.from() >= chunk.to()).forEach(frame.weapons::add);
        }
        helpedBefore();
        senderBefore();
    }

    /** "Iran answered with drones at Israel, most of which were shot down": who sent what, and at whom. */
    private void senderBefore() {
        if (!frame.agents.isEmpty() || !(clause.is(index - 1, Kind.SUBORDINATOR) || isOfPronoun())) {
            return;
        }
        for (WeaponMention weapon : mentions.weapons()) {
            int at = mentions.chunkAt(weapon.from());
            if (weapon.to() <= chunk.from() && at >= 0) {
                int verb = at;
                while (verb >= 0 && !clause.is(verb, Kind.VERB_PHRASE)) {
                    verb--;
                }
                act(verb < 0 ? List.of() : clause.subjects(verb));
                addWeapon(mentions.chunks().get(at));
                addDefended(at);
            }
        }
    }

    /** "Helped shoot them down". */
    private boolean isOfPronoun() {
        return clause.is(index + 1, Kind.NOUN_PHRASE)
                && phrases.isPronoun(mentions.chunks().get(index + 1));
    }

    private void addDefended(int weapon) {
        for (Clause.Joined joined : clause.joined(weapon)) {
            Party party = phrases.party(joined.phrase());
            if (party != null && AIMED.contains(joined.preposition()) && !frame.helped.contains(party)) {
                frame.helped.add(party);
            }
        }
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
        frame.sufferers.removeIf(
                s -> s.party() != null && mentions.weaponsIn(s.from(), s.to()).size() > 0);
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
}

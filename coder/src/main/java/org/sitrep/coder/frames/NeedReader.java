package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.Trigger.Need;
import org.sitrep.coder.knowledge.TriggerWord;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.Telltales;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.EntityKind;

/** Checks what has to stand by for a word with peaceful senses to tell an event. */
final class NeedReader {
    /** What only soldiers hold: an attack on it needs nobody else to be violent. */
    private static final Set<String> MILITARY = GrammarWords.named("need-reader.military");

    private static final Set<String> REACHED = GrammarWords.named("need-reader.reached");

    private static final Set<String> ORDINALS = GrammarWords.named("situations.ordinals");
    private static final Set<String> MOVABLE = GrammarWords.named("phrases.things");
    /** Tokens from "raised" to the flag. */
    private static final int FLAG_REACH = 7;

    /** Needs of words that mean violence only by what stands around them. */
    private static final Set<Need> BORROWED =
            EnumSet.of(Need.ARMS, Need.FLAG, Need.UNOPPOSED, Need.ARMED_PATIENT, Need.BURIED);

    private static final Set<String> GROUND = GrammarWords.named("need-reader.ground");

    private static final Set<String> MARCHES = GrammarWords.named("need-reader.marches");
    private static final Set<String> SIDES = GrammarWords.named("need-reader.sides");
    private static final Set<PersonNoun.Side> CROWDS = EnumSet.of(PersonNoun.Side.PROTESTER, PersonNoun.Side.RIOTER);

    private static final Set<Trigger.Act> BLASTS = EnumSet.of(
            Trigger.Act.BOMBING, Trigger.Act.STRIKE, Trigger.Act.SHELLING, Trigger.Act.LAUNCH, Trigger.Act.CLASH);
    private static final Set<String> ANIMALS = GrammarWords.named("need-reader.animals");
    private static final Set<String> NO_PROPERTY = GrammarWords.named("need-reader.no-property");
    /** What words of everyday use need: they make nothing around them violent. */
    private static final Set<Need> EVERYDAY = EnumSet.of(Need.THING, Need.TAKEN, Need.SIDES, Need.CROWD);

    private static final Set<String> INTO = Set.of("into", "onto", "towards", "toward");
    private static final Set<String> THEM = Set.of("him", "her", "them");
    private static final Set<String> THEY = Set.of("he", "she", "they");
    private static final Set<String> FOLK = GrammarWords.named("need-reader.folk");

    /** Tokens from how many to what they did: "some 12,000 of them, most in black, marched". */
    private static final int MARCHERS = 8;

    private NeedReader() {}

    /** All but those that ask for a day or a place, which are given to frames that hold so far. */
    static boolean holdSoFar(Frame frame) {
        return hold(frame, false);
    }

    static boolean hold(Frame frame) {
        return hold(frame, true);
    }

    /** Whether this sense of a word goes with those who stand around it, wherever and whenever that was. */
    static boolean fits(Frame frame) {
        return holdSoFar(frame)
                && (!frame.trigger.trigger().needs().contains(Need.PLACE)
                        || frame.sufferers.isEmpty()
                        || Seizures.isOfPeople(frame)
                        || holds(Need.PLACE, frame));
    }

    private static boolean hold(Frame frame, boolean situated) {
        boolean seized = Seizures.isOfPeople(frame);
        for (Need need : frame.trigger.trigger().needs()) {
            boolean later = need == Need.WHEN_OR_WHERE || need == Need.PLACE;
            boolean met = seized
                    && (need == Need.PLACE || frame.trigger.trigger().lemma().equals("take"));
            if (!met && (situated || !later) && !holds(need, frame)) {
                return false;
            }
        }
        if (disarmsOthers(frame)
                || isBlockade(frame)
                || isOfNoProperty(frame)
                || isNoDeparture(frame)
                || isOfAnimals(frame)) {
            return false;
        }
        return frame.trigger.trigger().act() != Trigger.Act.AGREEMENT
                || frame.trigger.verb()
                || isReached(frame.mentions);
    }

    /** "Poachers shot two elephants": nobody. */
    private static boolean isOfAnimals(Frame frame) {
        boolean harm = frame.act() == Trigger.Act.KILLING
                || frame.act() == Trigger.Act.WOUNDING
                || frame.act() == Trigger.Act.ATTACK;
        return harm
                && frame.sufferers.stream().noneMatch(s -> isPeople(s, frame))
                && (isAnimal(frame.mentions.chunk(frame.mentions.chunkAt(frame.trigger.to())), frame)
                        || isAnimal(frame.mentions.chunk(frame.mentions.chunkAt(frame.trigger.from()) - 1), frame));
    }

    private static boolean isAnimal(@Nullable Chunk chunk, Frame frame) {
        return chunk != null
                && ANIMALS.contains(frame.mentions.sentence().lower(chunk.head()))
                && frame.mentions.partiesIn(chunk.from(), chunk.to()).isEmpty();
    }

    /** "Set their bodies on fire", "burned flags": nobody's property. */
    private static boolean isOfNoProperty(Frame frame) {
        if (frame.act() != Trigger.Act.LOOTING) {
            return false;
        }
        Sentence sentence = frame.mentions.sentence();
        for (int i = frame.trigger.from() + 1; i <= frame.trigger.to() + 2; i++) {
            if (NO_PROPERTY.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Left the town" is a departure; "left a car outside the base", "leaving four dead" is none. */
    private static boolean isNoDeparture(Frame frame) {
        int next = frame.trigger.to();
        return frame.trigger.trigger().lemma().equals("leave")
                && (!frame.trigger.word().forms().contains(TriggerWord.Form.PAST)
                        || frame.mentions.places().stream().noneMatch(p -> p.from() >= next && p.from() <= next + 1));
    }

    /** "Gunmen blocked the road": no protest of theirs. */
    private static boolean isBlockade(Frame frame) {
        return frame.act() == Trigger.Act.PROTEST && frame.agents.stream().anyMatch(Party::isArmed);
    }

    /** "The rebels disarmed" changes what they are; "disarmed two guards" is part of what else was done to them. */
    private static boolean disarmsOthers(Frame frame) {
        return frame.trigger.trigger().lemma().equals("disarm")
                && switch (frame.mentions.sentence().tag(frame.trigger.to())) {
                    case NUMBER, DETERMINER, NOUN, PROPER -> true;
                    default -> false;
                };
    }

    /** An agreement that is only cited is no event (manual, What is an event). */
    private static boolean isReached(Mentions mentions) {
        return mentions.sentence().tokens().stream().anyMatch(t -> REACHED.contains(t.lower()));
    }

    private static boolean holds(Need need, Frame frame) {
        return switch (need) {
            case CONTEXT ->
                isMeantInEarnest(frame)
                        || frame.downs
                        || isViolent(frame.mentions, frame.trigger)
                        || isStrikeOnThing(frame)
                        || (isOfGround(frame.trigger.trigger().act()) && holds(Need.ARMED_PATIENT, frame))
                        || frame.agents.stream().anyMatch(Party::isBareAssailant);
            case ARMED_AGENT ->
                frame.agents.stream().anyMatch(Party::isArmed)
                        || (frame.amongViolence && isOfGround(frame.act()) && isOfSoldiers(frame))
                        || (frame.pronounActs && holds(Need.ARMED_PATIENT, frame)); // "they drove the army out"
            case PERSON ->
                frame.trigger.trigger().frame() == Trigger.Frame.AGENT
                        ? !frame.agents.isEmpty() || marchInNumbers(frame)
                        : takesLives(frame)
                                || isOfSomeone(frame)
                                || frame.sufferers.stream().anyMatch(s -> isPeople(s, frame));
            case PLACE ->
                !frame.sufferers.stream().allMatch(s -> isMovable(s, frame.mentions))
                        || (frame.sufferers.isEmpty() && !frame.places.isEmpty());
            case WEAPON ->
                opensWithOrdinal(frame.mentions.sentence())
                        || frame.weapons.stream().anyMatch(w -> !w.term().platform())
                        || (frame.trigger.trigger().frame() != Trigger.Frame.WEAPON
                                && !frame.mentions.weapons().isEmpty());
            case WHEN_OR_WHERE -> !frame.dates.isEmpty() || !frame.places.isEmpty();
            case AIMED -> !frame.sufferers.isEmpty() || isInto(frame);
            case NO_ACCIDENT -> true;
            case ARMED_PATIENT ->
                frame.sufferers.stream()
                        .anyMatch(s -> s.party() != null && s.party().isArmed() && !isCountry(s.party()));
            case ARMS -> frame.arms;
            case FIND -> Finds.isToldForItself(frame);
            case BURIED -> frame.weapons.stream().anyMatch(BuriedCharges::lies);
            case FLAG ->
                Telltales.isFlag(frame.mentions.sentence(), frame.trigger.to(), frame.trigger.to() + FLAG_REACH)
                        || Telltales.isFlag(frame.mentions.sentence(), 0, frame.trigger.from());
            case BARE -> frame.bare;
            case UNOPPOSED -> true; // without it the word was not taken up
            case THING -> isOfThings(frame);
            case TAKEN -> Takings.holds(frame);
            case CROWD -> isOfCrowd(frame);
            case SIDES -> areSides(frame.mentions);
        };
    }

    /** A verb, or what "took place", in a report that tells of violence elsewhere: of more than harm, with a day or a place. */
    private static boolean isMeantInEarnest(Frame frame) {
        boolean harm = frame.act() == Trigger.Act.KILLING || frame.act() == Trigger.Act.WOUNDING;
        return frame.amongViolence
                && (frame.trigger.verb() || frame.happens)
                && !harm
                && !(frame.dates.isEmpty() && frame.places.isEmpty());
    }

    /** "Drove the army out": soldiers leave no ground in peace that somebody takes. */
    private static boolean isOfGround(Trigger.Act act) {
        return act == Trigger.Act.CAPTURE || act == Trigger.Act.RECAPTURE || act == Trigger.Act.REPULSE;
    }

    /** "Took the barracks": whoever did had arms. */
    private static boolean isOfSoldiers(Frame frame) {
        return frame.sufferers.stream().anyMatch(NeedReader::isMilitary);
    }

    private static boolean isCountry(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.GOVERNMENT;
    }

    /** "Took him away", "she was led off": somebody, and no thing. */
    private static boolean isOfSomeone(Frame frame) {
        if (frame.act() != Trigger.Act.ABDUCTION && frame.act() != Trigger.Act.ARREST) {
            return false;
        }
        Sentence sentence = frame.mentions.sentence();
        boolean them = THEM.contains(sentence.lower(frame.trigger.from() + 1))
                || THEM.contains(sentence.lower(frame.trigger.to()));
        if (them && frame.agents.stream().anyMatch(Party::isArmed)) {
            return true;
        }
        int subject = frame.trigger.from() - 1;
        boolean passive = false;
        while (subject > 0 && sentence.tag(subject) == Tag.AUXILIARY) {
            subject--;
            passive = true;
        }
        return passive && THEY.contains(sentence.lower(subject));
    }

    /** "Thousands marched": so many, who need not be called anything. */
    private static boolean marchInNumbers(Frame frame) {
        return frame.act() == Trigger.Act.PROTEST
                && !frame.trigger.trigger().lemma().startsWith("block")
                && frame.mentions.numbers().stream()
                        .anyMatch(n -> n.to() <= frame.trigger.from() && frame.trigger.from() - n.to() <= MARCHERS);
    }

    /** "Smashed windows", "was stripped bare": something is told that it was done to, and it was no blast. */
    private static boolean isOfThings(Frame frame) {
        Sentence sentence = frame.mentions.sentence();
        boolean object = switch (sentence.tag(frame.trigger.to())) {
            case NUMBER, DETERMINER, NOUN, PROPER, ADJECTIVE -> true;
            default ->
                sentence.tag(frame.trigger.from() - 1) == Tag.AUXILIARY
                        && frame.trigger.word().forms().contains(TriggerWord.Form.PARTICIPLE);
        };
        return object
                && frame.sufferers.stream().noneMatch(s -> isPeople(s, frame))
                && frame.mentions.triggers().stream()
                        .noneMatch(t -> BLASTS.contains(t.trigger().act()))
                && frame.mentions.weapons().isEmpty();
    }

    /** Whoever protests or riots. */
    static boolean isOfCrowd(Sufferer sufferer) {
        return sufferer.party() != null && CROWDS.contains(sufferer.party().side());
    }

    /** Who protests, or what they protest by, anywhere in the sentence. */
    private static boolean isOfCrowd(Frame frame) {
        return frame.mentions.parties().stream().anyMatch(p -> CROWDS.contains(p.side()))
                || frame.mentions.sentence().tokens().stream().anyMatch(t -> MARCHES.contains(t.lower()));
    }

    /** Two parties that can fight, or a word that means two. */
    private static boolean areSides(Mentions mentions) {
        long parties = mentions.parties().stream()
                .filter(Party::isArmed)
                .map(Party::name)
                .distinct()
                .count();
        return parties > 1 || mentions.sentence().tokens().stream().anyMatch(t -> SIDES.contains(t.lower()));
    }

    private static boolean isPeople(Sufferer sufferer, Frame frame) {
        return sufferer.party() != null
                && (sufferer.party().entity() != EntityKind.ORGANISATION || isFolk(sufferer, frame));
    }

    /** "14 members of the party". */
    private static boolean isFolk(Sufferer sufferer, Frame frame) {
        for (int i = sufferer.from(); i < sufferer.to(); i++) {
            if (FOLK.contains(frame.mentions.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Claimed six lives". */
    private static boolean takesLives(Frame frame) {
        Sentence sentence = frame.mentions.sentence();
        int at = frame.trigger.to();
        return sentence.lower(at + 1).equals("lives") || sentence.lower(at + 2).equals("lives");
    }

    /** "The second went off": what went off was said before. */
    static boolean opensWithOrdinal(Sentence sentence) {
        return (sentence.lower(0).equals("the") || sentence.lower(0).equals("a"))
                && ORDINALS.contains(sentence.lower(1));
    }

    /** "seized two trucks", "captured a commander": nothing that an army holds, as it holds a town. */
    private static boolean isMovable(Sufferer sufferer, Mentions mentions) {
        if (sufferer.thing() == null) {
            return !isLand(sufferer.party());
        }
        return !GROUND.contains(mentions.sentence().lower(sufferer.to() - 1))
                && mentions.placesIn(sufferer.from(), sufferer.to()).isEmpty()
                && (MOVABLE.contains(mentions.sentence().lower(sufferer.to() - 1))
                        || !mentions.numbersIn(sufferer.from() - 1, sufferer.to())
                                .isEmpty());
    }

    private static boolean isLand(@Nullable Party party) {
        return party != null && party.actor() != null && party.actor().isState();
    }

    /** Something armed or violent in the same sentence: a group, a weapon, another word that needs no help. */
    private static boolean isViolent(Mentions mentions, TriggerMention but) {
        boolean armed = mentions.parties().stream()
                .anyMatch(p -> p.side() == PersonNoun.Side.ARMED || p.side() == PersonNoun.Side.CRIMINAL || isForce(p));
        boolean weapons = mentions.weapons().stream().anyMatch(w -> w.from() >= but.to() || w.to() <= but.from());
        return armed
                || weapons
                || mentions.triggers().stream()
                        .anyMatch(t -> !t.equals(but)
                                && t.from() != but.from()
                                && t.senses().stream()
                                        .anyMatch(s ->
                                                s.trigger().needs().stream().noneMatch(BORROWED::contains))
                                && t.trigger().needs().stream().noneMatch(EVERYDAY::contains)
                                && (!t.trigger().needs().contains(Trigger.Need.CONTEXT) || isRepelled(t, but))
                                && isForce(t.trigger().act()));
    }

    /** "Repelled an attack": either word tells that the other is meant in earnest. */
    private static boolean isRepelled(TriggerMention one, TriggerMention other) {
        Trigger.Act a = one.trigger().act();
        Trigger.Act b = other.trigger().act();
        return (a == Trigger.Act.REPULSE && b == Trigger.Act.ATTACK)
                || (b == Trigger.Act.REPULSE && a == Trigger.Act.ATTACK);
    }

    /** "Israel struck the consulate": a state that hits what is built; or what only soldiers hold is hit. */
    private static boolean isStrikeOnThing(Frame frame) {
        return (frame.agents.stream().anyMatch(Party::isArmed)
                        && frame.sufferers.stream().anyMatch(s -> s.thing() != null))
                || frame.sufferers.stream()
                        .anyMatch(s -> isMilitary(s) || (s.party() != null && isSoldiery(s.party())));
    }

    /** "attacks were made on Irish patrols": who is armed is attacked with arms. */
    private static boolean isSoldiery(Party party) {
        return party.isArmed() && party.noun() != null && party.side() == PersonNoun.Side.STATE;
    }

    /** "Sent six rockets into the district". */
    private static boolean isInto(Frame frame) {
        return !frame.weapons.isEmpty()
                && frame.places.stream()
                        .anyMatch(p -> INTO.contains(
                                frame.mentions.sentence().lower(p.place().from() - 1)));
    }

    private static boolean isMilitary(Sufferer sufferer) {
        String thing = sufferer.thing();
        return thing != null && MILITARY.contains(ThingNames.head(thing));
    }

    private static boolean isForce(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.ARMED_FORCES;
    }

    /** An act of violence, or what stops one. */
    static boolean isForce(Trigger.Act act) {
        return switch (act) {
            case ARREST, AGREEMENT, PROTEST, WITHDRAWAL, TRANSFER, GROUP_CHANGE, BASE_ESTABLISHMENT -> false;
            default -> true;
        };
    }
}

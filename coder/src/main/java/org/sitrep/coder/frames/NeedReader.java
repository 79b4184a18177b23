package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.Trigger.Need;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.Telltales;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
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
        for (Need need : frame.trigger.trigger().needs()) {
            boolean later = need == Need.WHEN_OR_WHERE || need == Need.PLACE;
            boolean met = need == Need.PLACE && Seizures.isOfPeople(frame);
            if (!met && (situated || !later) && !holds(need, frame)) {
                return false;
            }
        }
        if (disarmsOthers(frame) || isBlockade(frame)) {
            return false;
        }
        return frame.trigger.trigger().act() != Trigger.Act.AGREEMENT
                || frame.trigger.verb()
                || isReached(frame.mentions);
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
                isViolent(frame.mentions, frame.trigger)
                        || isStrikeOnThing(frame)
                        || (isOfGround(frame.trigger.trigger().act()) && holds(Need.ARMED_PATIENT, frame))
                        || frame.agents.stream().anyMatch(Party::isBareAssailant);
            case ARMED_AGENT ->
                frame.agents.stream().anyMatch(Party::isArmed)
                        || (frame.pronounActs && holds(Need.ARMED_PATIENT, frame)); // "they drove the army out"
            case PERSON ->
                frame.trigger.trigger().frame() == Trigger.Frame.AGENT
                        ? !frame.agents.isEmpty()
                        : takesLives(frame) || frame.sufferers.stream().anyMatch(NeedReader::isPeople);
            case PLACE ->
                !frame.sufferers.stream().allMatch(s -> isMovable(s, frame.mentions))
                        || (frame.sufferers.isEmpty() && !frame.places.isEmpty());
            case WEAPON ->
                opensWithOrdinal(frame.mentions.sentence())
                        || frame.weapons.stream().anyMatch(w -> !w.term().platform())
                        || (frame.trigger.trigger().frame() != Trigger.Frame.WEAPON
                                && !frame.mentions.weapons().isEmpty());
            case WHEN_OR_WHERE -> !frame.dates.isEmpty() || !frame.places.isEmpty();
            case AIMED -> !frame.sufferers.isEmpty();
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
        };
    }

    /** "Drove the army out": soldiers leave no ground in peace that somebody takes. */
    private static boolean isOfGround(Trigger.Act act) {
        return act == Trigger.Act.CAPTURE || act == Trigger.Act.RECAPTURE || act == Trigger.Act.REPULSE;
    }

    private static boolean isCountry(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.GOVERNMENT;
    }

    private static boolean isPeople(Sufferer sufferer) {
        return sufferer.party() != null && sufferer.party().entity() != EntityKind.ORGANISATION;
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

    private static boolean isLand(@org.jspecify.annotations.Nullable Party party) {
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

    private static boolean isMilitary(Sufferer sufferer) {
        String thing = sufferer.thing();
        return thing != null && MILITARY.contains(ThingNames.head(thing));
    }

    private static boolean isForce(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.ARMED_FORCES;
    }

    private static boolean isForce(Trigger.Act act) {
        return switch (act) {
            case ARREST, AGREEMENT, PROTEST, WITHDRAWAL, TRANSFER, GROUP_CHANGE, BASE_ESTABLISHMENT -> false;
            default -> true;
        };
    }
}

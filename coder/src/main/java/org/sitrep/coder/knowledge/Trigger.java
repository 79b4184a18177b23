package org.sitrep.coder.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/**
 * A verb or noun that can tell an event.
 *
 * @param lemma base form; of a phrase, its words
 * @param verb true for a verb, false for a noun
 * @param act the class of event
 * @param subEvent the sub-type that it suggests when nothing else is told, null where that takes weapon and parties
 * @param frame who is who around it
 * @param weapon the weapon that the word itself tells, null where it tells none
 * @param measure what it says of its victims: "killed", "abducted"; null where it says nothing
 * @param outcome the outcome that the word itself tells, null where it tells none
 * @param targetPrepositions of a noun: what stands before the target ("attack on")
 * @param agentPrepositions of a noun, and of a passive verb: what stands before who did it ("by")
 * @param needs what has to stand by for the word to tell an event
 */
public record Trigger(
        String lemma,
        boolean verb,
        Act act,
        @Nullable SubEventType subEvent,
        Frame frame,
        @Nullable Weapon weapon,
        @Nullable Measure measure,
        @Nullable Outcome outcome,
        List<String> targetPrepositions,
        List<String> agentPrepositions,
        Set<Need> needs) {

    /** Classes of event, coarser than ACLED's: what a rule asks first. */
    public enum Act {
        ATTACK,
        STRIKE,
        BOMBING,
        SHELLING,
        CLASH,
        KILLING,
        WOUNDING,
        ABDUCTION,
        ARREST,
        CAPTURE,
        RECAPTURE,
        WITHDRAWAL,
        AGREEMENT,
        PROTEST,
        RIOT,
        DISPERSAL,
        LOOTING,
        INTERCEPTION,
        DISARMING,
        SEXUAL_VIOLENCE,
        CHEMICAL_ATTACK,
        BASE_ESTABLISHMENT,
        GROUP_CHANGE,
        TRANSFER,
        LAUNCH,
        REPULSE
    }

    /** Who stands where. */
    public enum Frame {
        /** Subject acts on object: "militants attacked the base". */
        AGENT_PATIENT,
        /** Subject suffers: "the base came under fire", "three died". */
        PATIENT,
        /** Subject acts, and what it acts on follows a preposition: "opened fire on". */
        AGENT,
        /** Subject is what was used: "a bomb exploded". */
        WEAPON,
        /** Subject is what was used, object suffers: "a rocket hit the base", "the blast killed three". */
        WEAPON_PATIENT,
        /** Both sides act: "clashed with", "fighting between". */
        RECIPROCAL,
        /** A noun whose "of" names who suffers: "killing of". */
        OF_PATIENT,
        /** A noun whose "of" names who acts. */
        OF_AGENT,
        /** A noun whose "of" names a place: "capture of". */
        OF_PLACE,
        /** Subject defends, object is what was used: "shot down a drone". */
        DEFENDER_WEAPON
    }

    /** Conditions: every one of them has to hold. */
    public enum Need {
        /** Something violent or armed in the sentence: the word has peaceful senses. */
        CONTEXT,
        /** An armed actor as agent. */
        ARMED_AGENT,
        /** A person or people as patient. */
        PERSON,
        /** A place as object: "took the town". */
        PLACE,
        /** A weapon among its arguments. */
        WEAPON,
        /** A date or a place, for the bare word tells a state of affairs. */
        WHEN_OR_WHERE,
        /** Someone or something that it goes at: "sent drones towards", not "sent drones to". */
        AIMED,
        /** No accident, disaster or exercise around. */
        NO_ACCIDENT,
        /** Somebody armed as patient: "ejected the guerrillas", not "ejected a drunk". */
        ARMED_PATIENT,
        /** Arms or explosives as object: "seized an arms cache", not "seized the town". */
        ARMS,
        /** A find told for itself, not what was picked up after a fight. */
        FIND,
        /** A charge that lies in wait as object: "passed over a mine". */
        BURIED,
        /** A flag: "raised their flag over the town". */
        FLAG,
        /** No object of its own: "fired at the post", not "fired rockets at the post". */
        BARE,
        /** Told as done without a fight: "entered the town without firing a shot". */
        UNOPPOSED,
        /** Those who protest, or their protest: "drove back the marchers", "the rally turned violent". */
        CROWD,
        /** What was done to no people, and not by what blows up: "smashed windows". */
        THING,
        /** People taken from where they live or travel, or to where they are hidden. */
        TAKEN,
        /** Two who can come to terms: "both sides", "the government and the rebels", "elders of the two clans". */
        SIDES
    }
}

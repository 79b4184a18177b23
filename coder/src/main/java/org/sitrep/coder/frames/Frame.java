package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.contracts.codes.Outcome;

/** What one trigger tells, before it is known which event it belongs to. Filled by the rules, then read only. */
public final class Frame {
    final Mentions mentions;
    final TriggerMention trigger;
    final List<Party> agents = new ArrayList<>();
    final List<Sufferer> sufferers = new ArrayList<>();
    final List<WeaponMention> weapons = new ArrayList<>();
    final List<Located> places = new ArrayList<>();
    final List<DateMention> dates = new ArrayList<>();
    final List<Casualty> casualties = new ArrayList<>();
    final List<Party> helped = new ArrayList<>();
    /** Who acts, told by a pronoun here and by name in a sentence before. */
    final List<Carried> carried = new ArrayList<>();

    /** What it was done to, told by a number here and by name in a sentence before. */
    @Nullable CarriedWeapon carriedWeapon;

    /** "They set it on fire": who acts was named before. */
    boolean pronounActs;

    Modality modality = Modality.HAPPENED;

    @Nullable Outcome outcome;

    @Nullable NumberMention incidents;

    boolean alleged;
    /** "the attack", "these attacks": told before. */
    boolean anaphoric;
    /** "another attack", "a second blast", "separately": told beside the last one. */
    boolean another;
    /** Several at once without a number. */
    boolean uncounted;
    /** A verb in the active voice without an object. */
    boolean bare;
    /** Arms or explosives were found, taken or made safe. */
    boolean arms;
    /** Drones or missiles were destroyed, before they did harm. */
    boolean downs;
    /** One of several places that are told in one list. */
    boolean ofList;
    /** A noun whose verb says no more than that it happened: "took place", "broke out". */
    boolean happens;
    /** Told in a report that tells of violence in other sentences. */
    final boolean amongViolence;

    Frame(Mentions mentions, TriggerMention trigger, boolean amongViolence) {
        this.mentions = mentions;
        this.trigger = trigger;
        this.amongViolence = amongViolence;
    }

    /** The same act at one of its places alone, and where that lies. */
    Frame at(Located place) {
        Frame one = new Frame(mentions, trigger, amongViolence);
        one.agents.addAll(agents);
        one.sufferers.addAll(sufferers);
        one.weapons.addAll(weapons);
        one.dates.addAll(dates);
        one.casualties.addAll(casualties);
        one.helped.addAll(helped);
        one.carried.addAll(carried);
        one.carriedWeapon = carriedWeapon;
        one.places.add(place);
        places.stream()
                .filter(in -> in.place().isCountry() || in.role() != place.role())
                .forEach(one.places::add);
        one.pronounActs = pronounActs;
        one.modality = modality;
        one.outcome = outcome;
        one.alleged = alleged;
        one.anaphoric = anaphoric;
        one.another = another;
        one.bare = bare;
        one.arms = arms;
        one.downs = downs;
        one.ofList = true;
        return one;
    }

    /** "these attacks": a series told before, with nothing new of its own. */
    boolean isMereReference() {
        return anaphoric
                && uncounted
                && dates.isEmpty()
                && places.stream().allMatch(p -> p.place().isCountry());
    }

    /** A party with the sentence that names it. */
    public record Carried(Party party, Mentions mentions) {}

    /** A weapon with the sentence that names it. */
    public record CarriedWeapon(WeaponMention weapon, Mentions mentions) {}

    public @Nullable CarriedWeapon carriedWeapon() {
        return carriedWeapon;
    }

    public Mentions mentions() {
        return mentions;
    }

    public TriggerMention trigger() {
        return trigger;
    }

    /** What was done. A tower "brought down" is no drone shot down, a trader "seized" no ground taken. */
    public Trigger.Act act() {
        Trigger.Act act = trigger.trigger().act();
        if (downs) {
            return Trigger.Act.INTERCEPTION;
        }
        if (Seizures.isOfPeople(this)) {
            return Seizures.act(this);
        }
        if (Takings.isArrest(this)) {
            return Trigger.Act.ARREST;
        }
        if (act == Trigger.Act.REPULSE && sufferers.stream().anyMatch(NeedReader::isOfCrowd)) {
            return Trigger.Act.DISPERSAL;
        }
        return act == Trigger.Act.INTERCEPTION
                        && trigger.trigger().lemma().equals("bring down")
                        && weapons.isEmpty()
                        && mentions.weapons().isEmpty()
                ? Trigger.Act.LOOTING
                : act;
    }

    public List<Party> agents() {
        return agents;
    }

    public List<Carried> carried() {
        return carried;
    }

    public List<Sufferer> sufferers() {
        return sufferers;
    }

    public List<WeaponMention> weapons() {
        return weapons;
    }

    public List<Located> places() {
        return places;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<Casualty> casualties() {
        return casualties;
    }

    /** Whom a defender helped: their land is where the attack went. */
    public List<Party> helped() {
        return helped;
    }

    public Modality modality() {
        return modality;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable NumberMention incidents() {
        return incidents;
    }

    public boolean alleged() {
        return alleged;
    }

    public boolean anaphoric() {
        return anaphoric;
    }

    public boolean another() {
        return another;
    }

    public boolean uncounted() {
        return uncounted;
    }

    public boolean ofList() {
        return ofList;
    }
}

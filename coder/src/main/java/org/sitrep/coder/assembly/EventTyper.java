package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.knowledge.Trigger.Need;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.Telltales;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/** Decides the sub-type of an event from its weapons, its parties and the words that told it (manual, Type). */
final class EventTyper {
    /** Words that say what became of a thing, not that it was struck from afar. */
    private static final Set<String> DAMAGE = GrammarWords.named("event-typer.damage");

    /** Words for an attack by a body of men, not for a murder. */
    private static final Set<String> ASSAULTS = GrammarWords.named("event-typer.assaults");

    /** Soldiers without arms. */
    private static final Set<String> UNARMED = GrammarWords.named("event-typer.unarmed");

    private static final Set<Act> GROUND = EnumSet.of(Act.CAPTURE, Act.RECAPTURE, Act.TRANSFER);

    private static final Set<Weapon> LYING =
            EnumSet.of(Weapon.IED, Weapon.MINE, Weapon.CAR_BOMB, Weapon.SUICIDE, Weapon.GRENADE, Weapon.FIREARM);

    private EventTyper() {}

    static SubEventType type(
            Draft draft, Set<Weapon> weapons, List<Party> attackers, List<Party> targets, @Nullable String country) {
        Set<Act> acts = draft.acts;
        if (acts.equals(EnumSet.of(Act.DISARMING)) || isFoundInTime(draft, weapons)) {
            return SubEventType.DISRUPTED_WEAPONS_USE; // whatever bomb it was
        }
        if (acts.contains(Act.CHEMICAL_ATTACK) || weapons.contains(Weapon.CHEMICAL)) {
            return SubEventType.CHEMICAL_WEAPON;
        }
        if (acts.contains(Act.SEXUAL_VIOLENCE)) {
            return SubEventType.SEXUAL_VIOLENCE;
        }
        if (weapons.contains(Weapon.SUICIDE)) {
            return SubEventType.SUICIDE_BOMB;
        }
        if (acts.contains(Act.TRANSFER) || isWithoutFight(draft)) {
            return SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY;
        }
        SubEventType territory = territory(draft, attackers, targets, country);
        if (territory != null) {
            return territory;
        }
        if (acts.contains(Act.ABDUCTION) && !isDraggedToDeath(draft)) {
            return SubEventType.ABDUCTION_FORCED_DISAPPEARANCE;
        }
        if (Crowds.arrested(draft) && draft.acts.stream().noneMatch(KindredActs::isHarm)) {
            return SubEventType.PROTEST_WITH_INTERVENTION;
        }
        if (Crowds.gunnedDown(draft)) {
            return SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
        }
        if (Crowds.clashed(draft)) {
            return SubEventType.VIOLENT_DEMONSTRATION;
        }
        if (Crowds.suffered(draft) && isState(attackers) && isForceful(draft)) {
            boolean mild = !weapons.isEmpty()
                    && weapons.stream().allMatch(w -> w == Weapon.OTHER)
                    && draft.acts.stream().noneMatch(KindredActs::isHarm);
            return mild ? SubEventType.PROTEST_WITH_INTERVENTION : SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
        }
        if (Crowds.rioted(draft)) {
            return SubEventType.VIOLENT_DEMONSTRATION;
        }
        if (Crowds.lynched(draft)) {
            return SubEventType.MOB_VIOLENCE;
        }
        SubEventType remote = remote(draft, weapons, attackers);
        boolean guns = weapons.contains(Weapon.FIREARM) || acts.contains(Act.CLASH);
        boolean beside = remote == SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED || remote == SubEventType.GRENADE;
        beside |= acts.contains(Act.ATTACK) && weapons.contains(Weapon.FIREARM); // "with mortars and rifle fire"
        if (remote != null && !(guns && beside) && !isGroundAssault(draft)) {
            return remote;
        }
        if (acts.contains(Act.LOOTING) && acts.contains(Act.PROTEST)) {
            return SubEventType.VIOLENT_DEMONSTRATION;
        }
        if (acts.contains(Act.RIOT)) {
            SubEventType riot = told(draft);
            return riot == null ? SubEventType.VIOLENT_DEMONSTRATION : riot;
        }
        if (Crowds.brawled(draft)) {
            return SubEventType.MOB_VIOLENCE;
        }
        if (acts.contains(Act.CLASH) || acts.contains(Act.REPULSE)) {
            return SubEventType.ARMED_CLASH;
        }
        SubEventType told = told(draft);
        boolean violent = acts.contains(Act.ATTACK)
                || acts.contains(Act.KILLING)
                || acts.contains(Act.WOUNDING)
                || acts.contains(Act.STRIKE);
        if (violent) {
            if (told == SubEventType.MOB_VIOLENCE) {
                return told;
            }
            return isFight(draft, attackers, targets) ? SubEventType.ARMED_CLASH : SubEventType.ATTACK;
        }
        if (told != null) {
            return told;
        }
        return switch (acts.iterator().next()) {
            case LAUNCH, SHELLING, INTERCEPTION -> SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK;
            case BOMBING -> SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED;
            case ARREST -> SubEventType.ARRESTS;
            case AGREEMENT -> SubEventType.AGREEMENT;
            case PROTEST -> SubEventType.PEACEFUL_PROTEST;
            case RIOT -> SubEventType.VIOLENT_DEMONSTRATION;
            case DISPERSAL -> SubEventType.PROTEST_WITH_INTERVENTION;
            case LOOTING -> SubEventType.LOOTING_PROPERTY_DESTRUCTION;
            case DISARMING -> SubEventType.DISRUPTED_WEAPONS_USE;
            case BASE_ESTABLISHMENT -> SubEventType.HEADQUARTERS_OR_BASE_ESTABLISHED;
            case GROUP_CHANGE, WITHDRAWAL -> SubEventType.CHANGE_TO_GROUP_ACTIVITY;
            case TRANSFER -> SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY;
            default -> SubEventType.ATTACK;
        };
    }

    /** "Intercepted three vests in a rented room": what flies is shot down, what lies or is carried is found in time. */
    private static boolean isFoundInTime(Draft draft, Set<Weapon> weapons) {
        return draft.acts.equals(EnumSet.of(Act.INTERCEPTION)) && !weapons.isEmpty() && LYING.containsAll(weapons);
    }

    /** Ground that changes hands "without a shot". */
    private static boolean isWithoutFight(Draft draft) {
        return GROUND.containsAll(draft.acts)
                && draft.frames.stream()
                        .anyMatch(f -> Telltales.tellsNoFight(f.mentions().sentence()));
    }

    /** "Pulled three men off a bus and hacked them to death". */
    private static boolean isDraggedToDeath(Draft draft) {
        return draft.acts.contains(Act.KILLING)
                && draft.frames.stream()
                        .filter(frame -> frame.act() == Act.ABDUCTION)
                        .allMatch(frame -> frame.trigger().trigger().needs().contains(Need.TAKEN));
    }

    /** A foreign army that takes ground is counted with the armed groups (manual, Type). */
    private static @Nullable SubEventType territory(
            Draft draft, List<Party> attackers, List<Party> targets, @Nullable String country) {
        Set<Act> acts = draft.acts;
        if (!acts.contains(Act.CAPTURE) && !acts.contains(Act.RECAPTURE)) {
            return null;
        }
        if (isRaid(draft) && !armed(targets)) {
            return null;
        }
        boolean state = attackers.stream()
                .anyMatch(a -> a.side() == PersonNoun.Side.STATE
                        && (a.country() == null
                                || country == null
                                || a.country().equals(country)));
        boolean armed = !state && attackers.stream().anyMatch(Party::isArmed);
        boolean lost = !state && targets.stream().anyMatch(t -> t.side() == PersonNoun.Side.STATE && !isCountry(t));
        return state || (acts.contains(Act.RECAPTURE) && !armed && !lost)
                ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
                : SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
    }

    /** "Stormed into the village and killed nine": who comes to do harm takes no ground by it. */
    private static boolean isRaid(Draft draft) {
        boolean entered = draft.frames.stream()
                .filter(f -> f.act() == Act.CAPTURE || f.act() == Act.RECAPTURE)
                .allMatch(f -> f.trigger().trigger().lemma().endsWith(" into"));
        boolean harm = draft.acts.contains(Act.ABDUCTION)
                || draft.acts.contains(Act.LOOTING)
                || draft.acts.stream().anyMatch(KindredActs::isHarm);
        return entered && harm;
    }

    private static @Nullable SubEventType remote(Draft draft, Set<Weapon> weapons, List<Party> attackers) {
        Set<Act> acts = draft.acts;
        if (isAirForce(attackers)
                && (acts.contains(Act.ATTACK) || acts.contains(Act.STRIKE) || acts.contains(Act.BOMBING))) {
            return SubEventType.AIR_DRONE_STRIKE;
        }
        for (Weapon weapon : weapons) {
            SubEventType type = switch (weapon) {
                case DRONE, AIRSTRIKE -> SubEventType.AIR_DRONE_STRIKE;
                case MISSILE, ROCKET, ARTILLERY, MORTAR -> SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK;
                case IED, MINE, CAR_BOMB -> SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED;
                case GRENADE -> SubEventType.GRENADE;
                default -> null;
            };
            if (type != null) {
                return type;
            }
        }
        if (acts.contains(Act.SHELLING)) {
            return SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK;
        }
        if (acts.contains(Act.BOMBING)) {
            if (attackers.stream().anyMatch(a -> a.side() == PersonNoun.Side.STATE && !isPolice(a))) {
                return SubEventType.AIR_DRONE_STRIKE;
            }
            return SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED;
        }
        boolean struck = draft.frames.stream()
                        .anyMatch(f -> f.act() == Act.STRIKE
                                && (isState(attackers)
                                        || (attackers.stream().noneMatch(Party::isArmed)
                                                && !DAMAGE.contains(
                                                        f.trigger().trigger().lemma()))))
                && EnumSet.of(Act.STRIKE, Act.KILLING, Act.WOUNDING, Act.ATTACK, Act.INTERCEPTION)
                        .containsAll(acts);
        return struck ? SubEventType.AIR_DRONE_STRIKE : null;
    }

    /** "Sixty of its planes attacked": an air force is named by its aircraft. */
    private static boolean isAirForce(List<Party> attackers) {
        return attackers.stream().anyMatch(a -> a.name().endsWith("Air Force"));
    }

    /** Police has no bombers. */
    private static boolean isPolice(Party party) {
        return party.actor() == null
                ? party.isRole() && party.role().equals("police")
                : party.actor().type() == ActorType.POLICE;
    }

    private static boolean isState(List<Party> attackers) {
        return attackers.stream().anyMatch(a -> a.side() == PersonNoun.Side.STATE);
    }

    private static @Nullable SubEventType told(Draft draft) {
        for (Frame frame : draft.frames) {
            SubEventType type = frame.trigger().trigger().subEvent();
            if (type != null && frame.act() == frame.trigger().trigger().act()) {
                return type;
            }
        }
        return null;
    }

    /** Somebody armed attacks forces or what is theirs; or armed men are killed, whoever did it. */
    private static boolean isFight(Draft draft, List<Party> attackers, List<Party> targets) {
        boolean assault = draft.frames.stream()
                .anyMatch(f -> ASSAULTS.contains(f.trigger().trigger().lemma()));
        boolean military = draft.sufferers.stream()
                .anyMatch(in -> in.value().thing() != null
                        && MilitaryThings.contain(in.value().thing()));
        if (areUnarmed(draft, targets)) {
            return false;
        }
        return (armed(targets) && (!attackers.isEmpty() || assault)) || (military && assault) || areRebels(targets);
    }

    /** "killed 1,700 cadets", "shot nine captured soldiers": soldiers who could not fight back. */
    private static boolean areUnarmed(Draft draft, List<Party> targets) {
        return !targets.isEmpty()
                && draft.acts.contains(Act.KILLING)
                && targets.stream()
                        .allMatch(t -> UNARMED.stream()
                                .anyMatch(word ->
                                        t.name().toLowerCase(Locale.ROOT).contains(word)));
    }

    /** "Two militants were killed, a policeman was wounded": those who fight armed groups need not be named. */
    private static boolean areRebels(List<Party> targets) {
        return targets.stream().anyMatch(t -> t.side() == PersonNoun.Side.ARMED && !t.isBareAssailant())
                && targets.stream().allMatch(Party::isArmed);
    }

    /** "attacked with tanks and were thrown back": what rolls up fights on the spot. */
    private static boolean isGroundAssault(Draft draft) {
        return (draft.acts.contains(Act.REPULSE) || draft.acts.contains(Act.CLASH))
                && !draft.weapons.isEmpty()
                && draft.weapons.stream()
                        .allMatch(in -> in.value().term().platform()
                                && in.value().term().weapon() == Weapon.ARTILLERY);
    }

    private static boolean isForceful(Draft draft) {
        return draft.acts.contains(Act.ATTACK)
                || draft.acts.contains(Act.LAUNCH)
                || draft.acts.stream().anyMatch(KindredActs::isHarm);
    }

    private static boolean armed(List<Party> targets) {
        return targets.stream().anyMatch(t -> t.isArmed() && !isCountry(t));
    }

    /** A country attacked is no clash of forces by itself. */
    private static boolean isCountry(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.GOVERNMENT;
    }
}

package org.sitrep.coder.mentions;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/**
 * Someone or something that can act or suffer, as a sentence names it.
 *
 * @param from first token
 * @param to token after the last
 * @param name the name to file it under
 * @param actor the registry's entry, null where it has none
 * @param noun the noun for people that names it ("rebels"), null where a name does
 * @param country ISO 3166-1 alpha-2 of whose it is, null where it is not told
 * @param definite true for "the rebels", "its troops": who they are was said before
 */
public record Party(
        int from,
        int to,
        String name,
        EntityKind entity,
        @Nullable Actor actor,
        @Nullable PersonNoun noun,
        @Nullable ActorKind kind,
        @Nullable String country,
        boolean definite) {
    private static final String ROLE_OPENS = "{";
    private static final Set<String> ASSAILANTS = GrammarWords.named("party.assailants");

    private static final Set<String> SPEAKING_ROLES = Set.of("judiciary", "parliament");

    public Party as(String otherName, @Nullable Actor otherActor, @Nullable String otherCountry) {
        return new Party(
                from,
                to,
                otherName,
                entity,
                otherActor,
                noun,
                otherActor == null ? kind : otherActor.kind(),
                otherCountry,
                false);
    }

    public PersonNoun.@Nullable Side side() {
        if (noun != null) {
            return noun.side();
        }
        if (actor == null) {
            return isRole() && !isCivilianRole() ? PersonNoun.Side.STATE : isRole() ? PersonNoun.Side.CIVILIAN : null;
        }
        if (actor.kind() == ActorKind.REBEL_GROUP) {
            return PersonNoun.Side.ARMED; // an army that turned on its state
        }
        return switch (actor.type()) {
            case GOVERNMENT, MINISTRY, ARMED_FORCES, POLICE, INTELLIGENCE -> PersonNoun.Side.STATE;
            case ARMED_GROUP, COMMUNAL_GROUP -> PersonNoun.Side.ARMED;
            case CRIMINAL_GROUP -> PersonNoun.Side.CRIMINAL;
            case MISSION -> PersonNoun.Side.PEACEKEEPER;
            case ALLIANCE -> PersonNoun.Side.STATE;
            case PARTY, ORGANISATION, MEDIA, COMPANY -> null;
            case DESCRIPTION -> actor.kind() == ActorKind.CIVILIANS ? PersonNoun.Side.CIVILIAN : PersonNoun.Side.ARMED;
        };
    }

    /** Can do violence as a body: states, their forces, armed groups; not media, companies, parties. */
    public boolean isArmed() {
        PersonNoun.Side side = side();
        return side == PersonNoun.Side.STATE
                || side == PersonNoun.Side.ARMED
                || side == PersonNoun.Side.CRIMINAL
                || side == PersonNoun.Side.PEACEKEEPER;
    }

    /** A body that mostly speaks: a ministry, a news agency, a court. */
    public boolean isSpeaker() {
        if (isRole() && SPEAKING_ROLES.contains(role())) {
            return true;
        }
        return actor != null
                && (actor.type() == ActorType.MINISTRY
                        || actor.type() == ActorType.MEDIA
                        || actor.type() == ActorType.ORGANISATION);
    }

    public boolean isCivilian() {
        return (noun != null && Boolean.TRUE.equals(noun.civilian())) || kind == ActorKind.CIVILIANS;
    }

    /** "gunmen", "the attackers": said of whoever did it, and no name (manual, Type, actors). */
    public boolean isBareAssailant() {
        String said = name.toLowerCase(Locale.ROOT);
        return (actor == null || actor.type() == ActorType.DESCRIPTION)
                && country == null
                && (said.startsWith("unknown")
                        || said.startsWith("unidentified")
                        || ASSAILANTS.contains(said.substring(said.lastIndexOf(' ') + 1))
                        || said.endsWith("armed men")
                        || said.endsWith("armed man"));
    }

    /** True for "the army", "police": a body that every state has, of a state that is still to be told. */
    public boolean isRole() {
        return name.startsWith(ROLE_OPENS);
    }

    /** The role, such as {@code armed-forces}. */
    public String role() {
        return name.substring(1, name.length() - 1);
    }

    private boolean isCivilianRole() {
        return kind == ActorKind.CIVILIANS;
    }
}

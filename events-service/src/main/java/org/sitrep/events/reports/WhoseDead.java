package org.sitrep.events.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Victims;

/** Whose the dead of a claim are, among those that an event names. */
public final class WhoseDead {
    private WhoseDead() {}

    /** Whether a claim's victims are a group of their own; without a name only civilians are. */
    public static boolean toldApart(@Nullable Victims victims) {
        return victims != null && (victims.name() != null || Boolean.TRUE.equals(victims.civilian()));
    }

    /** The target as the event names it, else as the claim does; null for civilians. */
    public static @Nullable String target(Victims victims, List<Actor> targets) {
        String name = victims.name();
        if (name == null || Boolean.TRUE.equals(victims.civilian()) || victims.kind() == ActorKind.CIVILIANS) {
            return null;
        }
        return targets.stream()
                .map(Actor::name)
                .filter(target -> Words.shared(target, name))
                .findFirst()
                .orElse(name);
    }

    /** Whether they are the attackers' own. */
    public static boolean ofAttackers(Victims victims, List<Actor> attackers, List<Actor> targets) {
        String name = victims.name();
        return name != null
                && attackers.stream().anyMatch(attacker -> Words.shared(attacker.name(), name))
                && targets.stream().noneMatch(target -> Words.shared(target.name(), name));
    }
}

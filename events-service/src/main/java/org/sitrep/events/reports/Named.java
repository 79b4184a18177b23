package org.sitrep.events.reports;

import java.util.List;
import org.sitrep.contracts.coding.Actor;

/** Actors as records hold them. */
public final class Named {
    private Named() {}

    public static List<Actor> only(List<Actor> actors) {
        return actors.stream().map(Named::only).toList();
    }

    /** Without the words of the article: the mention gives way to the name. */
    public static Actor only(Actor actor) {
        return new Actor(
                actor.name(),
                actor.name(),
                actor.entity(),
                actor.actorId(),
                actor.kind(),
                actor.country(),
                actor.alleged());
    }
}

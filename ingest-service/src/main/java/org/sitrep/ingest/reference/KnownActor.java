package org.sitrep.ingest.reference;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.contracts.codes.ActorKind;

/**
 * Someone who acts in conflicts.
 *
 * @param id as {@code actor_id} in codings, records and parameters
 * @param name the name that it is filed under
 * @param type such as {@code armed_forces}
 * @param kind ACLED's kind of actor, at home
 * @param country ISO 3166-1 alpha-2 of its home; null where it has none
 * @param activeFrom first year; null where it is not known, or always was
 * @param activeTo last year; null where it is active still
 * @param parent id of the actor that it is part of or follows
 * @param sponsor ISO 3166-1 alpha-2 of the state known to back it
 * @param aliases every other name it is recognised by
 */
@Schema(name = "KnownActor", description = "Someone who acts in conflicts, as the coder knows them.")
public record KnownActor(
        String id,
        String name,
        String type,
        ActorKind kind,
        @Nullable String country,
        @Nullable Integer activeFrom,
        @Nullable Integer activeTo,
        @Nullable String parent,
        @Nullable String sponsor,
        List<String> aliases) {

    static KnownActor of(Actor actor) {
        return new KnownActor(
                actor.id(),
                actor.name(),
                actor.type().name().toLowerCase(Locale.ROOT),
                actor.kind(),
                actor.country(),
                actor.activeFrom(),
                actor.activeTo(),
                actor.parent(),
                actor.sponsor(),
                actor.aliases());
    }

    boolean isCalled(String words) {
        return holds(id, words) || holds(name, words) || aliases.stream().anyMatch(alias -> holds(alias, words));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}

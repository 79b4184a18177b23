package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;

/**
 * Who did it, or to whom or what it was done.
 *
 * @param name the name an analyst would file it under
 * @param mention the words of the report
 * @param entity person, people, organisation or object
 * @param actorId id in the registry of actors, null where no list knows it
 * @param kind ACLED's kind of actor, null for objects and where unknown
 * @param country ISO 3166-1 alpha-2 of whose actor it is, null where unknown
 * @param alleged true where the report only suspects or blames; false where it states
 */
public record Actor(
        String name,
        String mention,
        EntityKind entity,
        @Nullable String actorId,
        @Nullable ActorKind kind,
        @Nullable String country,
        boolean alleged) {}

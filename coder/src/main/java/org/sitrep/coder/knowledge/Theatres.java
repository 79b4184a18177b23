package org.sitrep.coder.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one country in which each mission serves. */
public final class Theatres {
    private final Map<String, String> byActor = new HashMap<>();

    Theatres(Table table, Countries countries, Actors actors) {
        for (Row row : table.rows()) {
            String actor = row.required("actor");
            if (actors.byId(actor).isEmpty()) {
                throw row.wrong("names " + actor + ", which is the id of no actor");
            }
            String country = countries.code(row, "country");
            if (country == null) {
                throw row.wrong("has no country");
            }
            byActor.put(actor, country);
        }
    }

    /** ISO 3166-1 alpha-2; empty for whoever is no mission, or one in several countries. */
    public Optional<String> of(Actor actor) {
        return Optional.ofNullable(byActor.get(actor.id()));
    }
}

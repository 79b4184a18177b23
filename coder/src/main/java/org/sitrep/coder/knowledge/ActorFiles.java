package org.sitrep.coder.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the registry. An alias that begins with {@code ~} is shared by several actors on purpose. */
final class ActorFiles {
    private ActorFiles() {}

    static Actors read(KnowledgeFiles files, Countries countries, Lexicon<PersonNoun> people, OrdinaryWords ordinary) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String file : List.of("actors-states", "actors-groups", "actors-international")) {
            for (Row row : files.table(file).rows()) {
                Row before = rows.put(row.required("id"), row);
                if (before != null && before.isAdded() == row.isAdded()) {
                    throw row.wrong("repeats the id " + row.get("id"));
                }
            }
        }
        Map<String, Actor> byId = new LinkedHashMap<>();
        Lexicon<Actor> names = new Lexicon<>(ordinary);
        for (Row row : rows.values()) {
            Actor actor = actor(row, countries);
            byId.put(actor.id(), actor);
            names.add(actor.name(), actor);
            row.list("aliases").forEach(alias -> names.add(alias.startsWith("~") ? alias.substring(1) : alias, actor));
        }
        Actors actors = new Actors(
                byId,
                names,
                new StateActors(byId, countries, files.table("state-roles"), ordinary),
                new SponsoredGroups(countries, names, people));
        refuseStrangeParents(rows.values(), actors);
        return actors;
    }

    private static void refuseStrangeParents(Collection<Row> rows, Actors actors) {
        for (Row row : rows) {
            String parent = row.orNull("parent");
            if (parent != null && actors.byId(parent).isEmpty()) {
                throw row.wrong("names the parent " + parent + ", which is the id of no actor");
            }
        }
    }

    private static Actor actor(Row row, Countries countries) {
        Integer from = row.year("from");
        Integer to = row.year("to");
        if (from != null && to != null && from > to) {
            throw row.wrong("ends in " + to + ", before it begins in " + from);
        }
        return new Actor(
                row.required("id"),
                row.required("name"),
                row.constant("type", ActorType.class),
                Labels.kind(row),
                countries.code(row, "country"),
                from,
                to,
                row.orNull("parent"),
                countries.code(row, "sponsor"),
                row.list("aliases").stream()
                        .map(alias -> alias.startsWith("~") ? alias.substring(1) : alias)
                        .toList());
    }
}

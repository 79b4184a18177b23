package org.sitrep.coder.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the registry. An alias that begins with {@code ~} is shared by several actors on purpose. */
final class ActorFiles {
    private ActorFiles() {}

    static Actors read(KnowledgeFiles files, Countries countries, Lexicon<PersonNoun> people, OrdinaryWords ordinary) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        Lexicon<Actor> names = new Lexicon<>(ordinary);
        List<Row> rows = new ArrayList<>();
        for (String file : List.of("actors-states", "actors-groups", "actors-international")) {
            rows.addAll(files.table(file).rows());
        }
        for (Row row : rows) {
            Actor actor = actor(row);
            if (byId.put(actor.id(), actor) != null) {
                throw row.wrong("repeats the id " + actor.id());
            }
            names.add(actor.name(), actor);
            row.list("aliases").forEach(alias -> names.add(alias.startsWith("~") ? alias.substring(1) : alias, actor));
        }
        return new Actors(
                byId,
                names,
                new StateActors(byId, countries, files.table("state-roles"), ordinary),
                new SponsoredGroups(countries, names, people));
    }

    private static Actor actor(Row row) {
        return new Actor(
                row.required("id"),
                row.required("name"),
                row.constant("type", ActorType.class),
                Labels.kind(row),
                row.orNull("country"),
                row.year("from"),
                row.year("to"),
                row.orNull("parent"),
                row.orNull("sponsor"),
                row.list("aliases").stream()
                        .map(alias -> alias.startsWith("~") ? alias.substring(1) : alias)
                        .toList());
    }
}

package org.sitrep.evaluation.messages;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An incident in the form of the conference's templates.
 *
 * @param type a labelled one can hold alternatives, as {@code attack / bombing}
 * @param entities of each role, each entity the list of its alternative names
 * @param days alternatives of when; empty where nothing is said
 * @param countries alternatives, ISO 3166-1 alpha-2 where the list of them knows it
 */
record Template(String type, Map<Role, List<List<String>>> entities, List<Days> days, Set<String> countries) {
    List<List<String>> entities(Role role) {
        return entities.getOrDefault(role, List.of());
    }

    int entityCount() {
        return entities.values().stream().mapToInt(List::size).sum();
    }

    /** Templates that are alike in type and roles count once. */
    Object identity() {
        return List.of(type, entities);
    }

    @Override
    public String toString() {
        var words = new StringBuilder(type);
        for (Role role : Role.values()) {
            if (!entities(role).isEmpty()) {
                words.append(' ')
                        .append(role.label())
                        .append('=')
                        .append(entities(role).stream().map(List::getFirst).toList());
            }
        }
        return words.toString();
    }
}

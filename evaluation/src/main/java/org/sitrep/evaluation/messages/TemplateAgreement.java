package org.sitrep.evaluation.messages;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sitrep.evaluation.messages.TemplateAgreement.Right;

/**
 * What of a found template stands in a labelled one, and the other way round, role by role.
 *
 * @param entities for each role the found ones that are right, and the labelled ones that are found
 */
record TemplateAgreement(Map<Role, Right> entities) {
    record Right(int found, int labelled) {}

    static TemplateAgreement of(Template found, Template labelled) {
        Map<Role, Right> entities = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<List<String>> finds = found.entities(role);
            List<List<String>> labels = labelled.entities(role);
            entities.put(
                    role,
                    new Right(
                            (int) finds.stream()
                                    .filter(f -> isLabelled(f, labels))
                                    .count(),
                            (int) labels.stream().filter(l -> isFound(l, finds)).count()));
        }
        return new TemplateAgreement(entities);
    }

    /** Its words are those of a labelled mention. */
    static boolean isLabelled(List<String> found, List<List<String>> labels) {
        return labels.stream().anyMatch(label -> new HashSet<>(label).containsAll(found));
    }

    static boolean isFound(List<String> label, List<List<String>> finds) {
        return finds.stream().anyMatch(find -> new HashSet<>(label).containsAll(find));
    }

    /** The type, which is the same, and the entities. */
    int foundRight() {
        return 1 + entities.values().stream().mapToInt(Right::found).sum();
    }

    int labelledRight() {
        return 1 + entities.values().stream().mapToInt(Right::labelled).sum();
    }
}

package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.evaluation.messages.TemplatePairs.Pair;
import org.sitrep.evaluation.scoring.Mistake;

/** The mistakes of messages, by kind. */
final class MessageMistakes {
    private final List<Mistake> mistakes = new ArrayList<>();

    List<Mistake> all() {
        return List.copyOf(mistakes);
    }

    void add(String id, Message found, Message labelled, List<Pair> pairs) {
        List<Template> unlabelled =
                without(found.templates(), pairs.stream().map(Pair::found).collect(Collectors.toSet()));
        List<Template> missed =
                without(labelled.templates(), pairs.stream().map(Pair::labelled).collect(Collectors.toSet()));
        missed.forEach(t -> add(id, "missed template", t.toString(), all(unlabelled), t.entityCount()));
        unlabelled.forEach(t -> add(id, "false template", all(missed), t.toString(), t.entityCount()));
        for (Pair pair : pairs) {
            pair(id, found.templates().get(pair.found()), labelled.templates().get(pair.labelled()));
        }
        var claims = ClaimMatching.of(found.claims(), labelled.claims(), 0);
        claims.missed().forEach(c -> add(id, "missed claim", c.toString(), all(claims.unlabelled()), c.most()));
        claims.unlabelled().forEach(c -> add(id, "false claim", all(claims.missed()), c.toString(), c.most()));
    }

    private void pair(String id, Template found, Template labelled) {
        for (Role role : Role.values()) {
            List<List<String>> finds = found.entities(role);
            List<List<String>> labels = labelled.entities(role);
            finds.stream()
                    .filter(f -> !TemplateAgreement.isLabelled(f, labels))
                    .forEach(f -> add(id, "false " + role.label(), names(labels), f.getFirst(), 0));
            labels.stream()
                    .filter(l -> !TemplateAgreement.isFound(l, finds))
                    .forEach(l -> add(id, "missed " + role.label(), String.join(" / ", l), names(finds), 0));
        }
        if (!labelled.days().isEmpty() && !Days.lastDayWithin(found.days(), labelled.days())) {
            add(id, "wrong date", all(labelled.days()), all(found.days()), 0);
        }
        if (Collections.disjoint(found.countries(), labelled.countries())) {
            add(id, "wrong country", all(labelled.countries()), all(found.countries()), 0);
        }
    }

    private void add(String id, String kind, String labelled, String found, double weight) {
        mistakes.add(new Mistake(kind, id, labelled, found, weight));
    }

    private static List<Template> without(List<Template> templates, Set<Integer> used) {
        List<Template> rest = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            if (!used.contains(i)) {
                rest.add(templates.get(i));
            }
        }
        return rest;
    }

    private static String all(Iterable<?> things) {
        var words = new HashSet<String>();
        things.forEach(thing -> words.add(thing.toString()));
        return words.stream().sorted().collect(Collectors.joining("; "));
    }

    private static String names(List<List<String>> entities) {
        return entities.stream().map(names -> String.join(" / ", names)).collect(Collectors.joining("; "));
    }
}

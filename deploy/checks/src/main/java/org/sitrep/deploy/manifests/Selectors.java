package org.sitrep.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels, and the two ways in which Kubernetes selects by them. */
public final class Selectors {
    private Selectors() {}

    public static Map<String, String> labels(JsonNode node) {
        var labels = new HashMap<String, String>();
        node.properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** Whether labels have all that a plain map of labels asks for, as in a Service. An empty one selects nothing. */
    public static boolean matchesMap(JsonNode selector, Map<String, String> labels) {
        return !selector.isEmpty()
                && labels.entrySet().containsAll(labels(selector).entrySet());
    }

    /** Whether a {@code LabelSelector} selects these labels. An empty one selects all. */
    public static boolean matches(JsonNode selector, Map<String, String> labels) {
        if (!labels.entrySet().containsAll(labels(selector.path("matchLabels")).entrySet())) {
            return false;
        }
        for (JsonNode expression : selector.path("matchExpressions")) {
            if (!holds(expression, labels.get(expression.path("key").asText()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(JsonNode expression, @Nullable String value) {
        boolean listed = false;
        for (JsonNode option : expression.path("values")) {
            listed |= option.asText().equals(value);
        }
        return switch (expression.path("operator").asText()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> false;
        };
    }
}

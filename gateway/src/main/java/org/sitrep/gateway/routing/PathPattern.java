package org.sitrep.gateway.routing;

import java.util.List;

/**
 * A path as API documents write it, such as {@code /v1/articles/{id}}; a name in braces stands for one segment that is not
 * empty.
 */
public record PathPattern(String template) {

    public boolean matches(String path) {
        var wanted = segments(template);
        var given = segments(path);
        if (wanted.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            var segment = wanted.get(i);
            if (isVariable(segment) ? given.get(i).isEmpty() : !segment.equals(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether another template means the same paths, whatever it calls its variables. */
    public boolean isSameAs(String otherTemplate) {
        return anonymous(template).equals(anonymous(otherTemplate));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String anonymous(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public String toString() {
        return template;
    }
}

package org.sitrep.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Two services may mean different things by one name: the later one's gets its service's name before it, wherever it is used. */
final class ComponentNames {
    private static final String PREFIX = "#/components/";

    private ComponentNames() {}

    /** Renames, in place, what the joined document has already with another meaning. */
    static void settle(ObjectNode document, ObjectNode joinedComponents, String service) {
        var renamed = new HashMap<String, String>();
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    var taken = joinedComponents.path(kind.getKey()).path(component.getKey());
                    if (!taken.isMissingNode() && !taken.equals(component.getValue())) {
                        var pointer = PREFIX + kind.getKey() + "/";
                        renamed.put(pointer + component.getKey(), pointer + service + "_" + component.getKey());
                    }
                }));
        if (renamed.isEmpty()) {
            return;
        }
        rewrite(document, renamed);
        renamed.forEach((from, to) -> {
            var parts = from.substring(PREFIX.length()).split("/", 2);
            var kind = (ObjectNode) document.path("components").path(parts[0]);
            kind.set(to.substring(to.lastIndexOf('/') + 1), kind.remove(parts[1]));
        });
    }

    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue() instanceof TextNode text && renamed.containsKey(text.textValue())) {
                    member.setValue(TextNode.valueOf(renamed.get(text.textValue())));
                } else {
                    rewrite(member.getValue(), renamed);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> rewrite(element, renamed));
        }
    }
}

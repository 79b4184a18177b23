package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where images come from and which version of them runs, said in one place. */
final class Images {
    private Images() {}

    static void set(JsonNode image, List<ObjectNode> objects) {
        objects.forEach(object -> object.findParents("image").forEach(container -> {
            if (container instanceof ObjectNode mutable
                    && container.path("image").isTextual()) {
                String now = container.path("image").asText();
                if (name(now).equals(image.path("name").asText())) {
                    mutable.put("image", renamed(now, image));
                }
            }
        }));
    }

    private static String renamed(String image, JsonNode change) {
        String name = change.path("newName").asText(name(image));
        String digest = change.path("digest").asText();
        if (!digest.isEmpty()) {
            return name + "@" + digest;
        }
        String tag = change.path("newTag").asText();
        return tag.isEmpty() ? name + image.substring(name(image).length()) : name + ":" + tag;
    }

    /** Without tag and digest; a port of a registry is no tag. */
    private static String name(String image) {
        String undigested = image.split("@", 2)[0];
        int colon = undigested.lastIndexOf(':');
        return colon > undigested.lastIndexOf('/') ? undigested.substring(0, colon) : undigested;
    }
}

package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Strategic merge patches: groups of fields are merged, and lists by the key that their entries have. */
final class Patches {
    private final MergeKeys keys;

    Patches(MergeKeys keys) {
        this.keys = keys;
    }

    void apply(Path folder, JsonNode patch, List<ObjectNode> objects) {
        refuseUnknown(folder, patch, Set.of("path", "target"));
        refuseUnknown(folder, patch.path("target"), Set.of("kind", "name"));
        Path file = folder.resolve(patch.path("path").asText()).normalize();
        for (ObjectNode change : Yaml.documents(file)) {
            JsonNode kind = patch.at("/target/kind").isMissingNode() ? change.path("kind") : patch.at("/target/kind");
            JsonNode name = patch.has("target") ? patch.at("/target/name") : change.at("/metadata/name");
            List<ObjectNode> targets = objects.stream()
                    .filter(object -> object.path("kind").equals(kind))
                    .filter(object ->
                            name.isMissingNode() || object.at("/metadata/name").equals(name))
                    .toList();
            if (targets.isEmpty()) {
                throw new RenderingException(
                        file, "there is no " + kind.asText() + " " + name.asText() + " that it could change.");
            }
            targets.forEach(target -> {
                // Which object it is stays the object's own word.
                ObjectNode content = change.deepCopy().without(List.of("apiVersion", "kind", "metadata"));
                merge(target, content, keys.of(target), file);
            });
        }
    }

    private void merge(ObjectNode into, ObjectNode change, JsonNode schema, Path file) {
        change.properties().forEach(field -> {
            String name = field.getKey();
            if (name.startsWith("$")) {
                throw new RenderingException(file, "the checks do not know the directive " + name + ".");
            }
            JsonNode below = keys.field(schema, name);
            JsonNode old = into.path(name);
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode group && old instanceof ObjectNode before) {
                merge(before, group, below, file);
            } else if (value instanceof ArrayNode list
                    && old instanceof ArrayNode before
                    && !keys.key(below).isEmpty()) {
                into.set(name, merge(before, list, below, file));
            } else if (value.isNull()) {
                into.remove(name);
            } else {
                into.set(name, value.deepCopy());
            }
        });
    }

    /** Entries that are new stand first, as kustomize has them. */
    private ArrayNode merge(ArrayNode before, ArrayNode changes, JsonNode schema, Path file) {
        String key = keys.key(schema);
        ArrayNode merged = before.arrayNode();
        ArrayNode old = before.deepCopy();
        for (JsonNode change : changes) {
            ObjectNode same = old.valueStream()
                    .filter(entry -> entry.path(key).equals(change.path(key)))
                    .map(ObjectNode.class::cast)
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                merged.add(change.deepCopy());
            } else {
                merge(same, (ObjectNode) change, keys.items(schema), file);
            }
        }
        return merged.addAll(old);
    }

    private static void refuseUnknown(Path folder, JsonNode patch, Set<String> known) {
        patch.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new RenderingException(
                        folder.resolve("kustomization.yaml"),
                        "the checks do not know the field " + field + " of a patch.");
            }
        });
    }
}

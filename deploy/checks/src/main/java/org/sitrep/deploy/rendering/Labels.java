package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Labels for all objects and the templates of their pods; never for selectors, which cannot be changed later. */
final class Labels {
    private static final Set<String> KNOWN = Set.of("pairs", "includeTemplates");

    private Labels() {}

    static void add(Path folder, JsonNode labels, List<ObjectNode> objects) {
        labels.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new RenderingException(
                        folder.resolve("kustomization.yaml"),
                        "the checks do not know the field " + field + " of labels.");
            }
        });
        for (ObjectNode object : objects) {
            labels.path("pairs").properties().forEach(pair -> {
                object.withObject("/metadata/labels").set(pair.getKey(), pair.getValue());
                if (labels.path("includeTemplates").asBoolean()) {
                    templates(object)
                            .forEach(template -> ((ObjectNode) template)
                                    .withObject("/metadata/labels")
                                    .set(pair.getKey(), pair.getValue()));
                }
            });
        }
    }

    /** Of pods and of claims; what operators call a template is none of these. */
    private static Stream<JsonNode> templates(ObjectNode object) {
        return Stream.concat(
                Stream.of(object.at("/spec/template"))
                        .filter(template -> template.path("spec").isObject()),
                object.at("/spec/volumeClaimTemplates").valueStream());
    }
}

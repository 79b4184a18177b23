package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a folder as {@code kubectl kustomize} does, as far as this deployment uses it: resources, patches, namespace, labels,
 * images, configMapGenerator. What it does not know it refuses, so that nothing is checked that is not what will be sent.
 */
public final class Overlay {
    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "resources", "configMapGenerator", "patches", "labels", "namespace", "images");
    private static final Set<String> OF_NO_NAMESPACE = Set.of("Namespace", "PriorityClass");

    private final Path folder;
    private final ObjectNode kustomization;
    private final Patches patches;

    private Overlay(Path folder, Patches patches) {
        this.folder = folder;
        this.patches = patches;
        Path file = folder.resolve("kustomization.yaml");
        List<ObjectNode> documents = Yaml.documents(file);
        if (documents.size() != 1) {
            throw new RenderingException(file, "it must hold one document.");
        }
        this.kustomization = documents.getFirst();
        kustomization.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new RenderingException(
                        file,
                        "the checks do not know the field " + field
                                + " and would check something else than what is sent.");
            }
        });
    }

    /**
     * The objects of an overlay.
     *
     * @throws RenderingException when a file is missing, is no YAML, or uses what is not known here
     */
    public static List<ObjectNode> render(Path folder, MergeKeys keys) {
        return GeneratedConfigMap.finished(new Overlay(folder.normalize(), new Patches(keys)).render());
    }

    /** In the order in which kustomize works: what is generated, patches, namespace, labels, images. */
    private List<ObjectNode> render() {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode resource : kustomization.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            objects.addAll(Files.isDirectory(path) ? new Overlay(path, patches).render() : Yaml.documents(path));
        }
        for (JsonNode generator : kustomization.path("configMapGenerator")) {
            objects.add(GeneratedConfigMap.of(folder, generator));
        }
        for (JsonNode patch : kustomization.path("patches")) {
            patches.apply(folder, patch, objects);
        }
        String namespace = kustomization.path("namespace").asText();
        if (!namespace.isEmpty()) {
            objects.stream()
                    .filter(object ->
                            !OF_NO_NAMESPACE.contains(object.path("kind").asText()))
                    .forEach(object -> object.withObject("/metadata").put("namespace", namespace));
        }
        kustomization.path("labels").forEach(labels -> Labels.add(folder, labels, objects));
        kustomization.path("images").forEach(image -> Images.set(image, objects));
        GeneratedConfigMap.refer(objects);
        return objects;
    }
}

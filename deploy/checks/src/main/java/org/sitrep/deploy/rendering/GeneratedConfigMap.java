package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A ConfigMap made of settings or files, named by its content: a change of it starts anew whoever reads it. */
final class GeneratedConfigMap {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of("name", "literals", "files");
    private static final Set<String> REFERENCES = Set.of("configMapKeyRef", "configMapRef", "configMap");
    private static final String PLAIN_NAME = "generated-from";
    private static final int HASH_LENGTH = 10;

    private GeneratedConfigMap() {}

    static ObjectNode of(Path folder, JsonNode generator) {
        Path file = folder.resolve("kustomization.yaml");
        generator.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new RenderingException(
                        file, "the checks do not know the field " + field + " of a configMapGenerator.");
            }
        });
        var data = new TreeMap<String, String>();
        for (JsonNode literal : generator.path("literals")) {
            String[] setting = literal.asText().split("=", 2);
            data.put(setting[0], setting[1]);
        }
        for (JsonNode named : generator.path("files")) {
            data.put(named.asText(), read(folder.resolve(named.asText())));
        }
        String name = generator.path("name").asText();
        ObjectNode map = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        map.set("data", JSON.valueToTree(data));
        map.withObject("/metadata").put("name", name + "-" + hash(data));
        // Known until those that name it have been told.
        map.put(PLAIN_NAME, name);
        return map;
    }

    /** Has all that name a generated map by its plain name name it by its whole one. */
    static void refer(List<ObjectNode> objects) {
        for (ObjectNode map : objects) {
            String plain = map.path(PLAIN_NAME).asText();
            if (!plain.isEmpty()) {
                String whole = map.at("/metadata/name").asText();
                for (String reference : REFERENCES) {
                    objects.stream()
                            .flatMap(object -> object.findValues(reference).stream())
                            .filter(node -> node.path("name").asText().equals(plain))
                            .forEach(node -> ((ObjectNode) node).put("name", whole));
                }
            }
        }
    }

    /** Takes away what only rendering needed. */
    static List<ObjectNode> finished(List<ObjectNode> objects) {
        objects.forEach(object -> object.remove(PLAIN_NAME));
        return objects;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RenderingException(file, "it cannot be read.");
        }
    }

    /** As kustomize computes it: the SHA-256 of the map without its name as Go writes it, in letters that spell no words. */
    private static String hash(Map<String, String> data) {
        var content = new TreeMap<String, Object>(Map.of("kind", "ConfigMap", "name", "", "data", data));
        try {
            String json = JSON.writeValueAsString(content)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(digest)
                    .substring(0, HASH_LENGTH)
                    .replace('0', 'g')
                    .replace('1', 'h')
                    .replace('3', 'k')
                    .replace('a', 'm')
                    .replace('e', 't');
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of YAML documents. A key that stands twice is refused, for the first would be lost without a word; and so is a word
 * that not everybody reads alike.
 */
public final class Yaml {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Yaml() {}

    /** All objects of a file, without those that are empty. */
    public static List<ObjectNode> documents(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RenderingException(file, "there is no such file.");
        }
        var documents = new ArrayList<ObjectNode>();
        try (var reader = Files.newBufferedReader(file);
                var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(reader)) {
            while (values.hasNextValue()) {
                JsonNode node = values.nextValue();
                if (node instanceof ObjectNode object) {
                    documents.add(object);
                } else if (!node.isMissingNode() && !node.isNull()) {
                    throw new RenderingException(file, "it holds something that is no object.");
                }
            }
            PlainWords.refuse(file);
        } catch (JsonProcessingException e) {
            throw new RenderingException(
                    file, "line " + e.getLocation().getLineNr() + " is no good YAML: " + e.getOriginalMessage() + ".");
        } catch (IOException e) {
            throw new RenderingException(file, "it cannot be read: " + e.getMessage() + ".");
        }
        return documents;
    }
}

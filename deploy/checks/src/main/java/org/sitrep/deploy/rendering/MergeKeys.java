package org.sitrep.deploy.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.sitrep.deploy.schema.Schemas;

/** By which field the entries of a list are told apart when it is patched; Kubernetes' own models say it. */
public record MergeKeys(Schemas schemas) {
    private static final JsonNode NONE = MissingNode.getInstance();

    /** The schema of an object's kind, where Kubernetes itself defines it; an operator's kinds have no such keys. */
    JsonNode of(JsonNode object) {
        return schemas.of(
                        object.path("apiVersion").asText(), object.path("kind").asText())
                .orElse(NONE);
    }

    JsonNode field(JsonNode schema, String name) {
        JsonNode resolved = schemas.resolve(schema);
        JsonNode field = resolved.path("properties").path(name);
        return field.isMissingNode() ? resolved.path("additionalProperties") : field;
    }

    JsonNode items(JsonNode schema) {
        return schemas.resolve(schema).path("items");
    }

    /** The field's name; empty where a patch replaces the whole list. */
    String key(JsonNode schema) {
        return schema.path("x-kubernetes-patch-strategy").asText().contains("merge")
                ? schema.path("x-kubernetes-patch-merge-key").asText()
                : "";
    }
}

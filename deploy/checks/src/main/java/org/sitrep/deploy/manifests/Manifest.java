package org.sitrep.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One object as it is sent to the API server. */
public record Manifest(ObjectNode json) {
    public String kind() {
        return json.path("kind").asText();
    }

    public String apiVersion() {
        return json.path("apiVersion").asText();
    }

    public String name() {
        return json.at("/metadata/name").asText();
    }

    public Map<String, String> labels() {
        return Selectors.labels(json.at("/metadata/labels"));
    }

    /** The field below {@code spec}, by a JSON pointer relative to it. */
    public JsonNode spec(String pointer) {
        return json.path("spec").at(pointer);
    }

    public boolean is(String kind) {
        return kind().equals(kind);
    }

    public Finding finding(String what) {
        return new Finding(this.toString(), what);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}

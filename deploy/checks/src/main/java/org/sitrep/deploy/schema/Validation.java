package org.sitrep.deploy.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Holds one object to its schema as the strictest API server would: what is not in the schema is refused. */
public final class Validation {
    private final Schemas schemas;
    private final List<String> faults = new ArrayList<>();

    private Validation(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A sentence for every fault; empty when there is none. */
    public static List<String> faults(Schemas schemas, JsonNode schema, JsonNode object) {
        var validation = new Validation(schemas);
        validation.validate(schema, object, "");
        return validation.faults;
    }

    private void validate(JsonNode unresolved, JsonNode value, String path) {
        JsonNode schema = schemas.resolve(unresolved);
        String type = schema.path("type").asText();
        if (value.isNull()) {
            faults.add("the field " + path + " has no value.");
        } else if (schema.path("format").asText().equals("int-or-string")) {
            expect(value.isTextual() || value.isNumber(), value, "a number or a text", path);
        } else {
            switch (type) {
                case "object" -> object(schema, value, path);
                case "array" -> array(schema, value, path);
                case "string" -> text(schema, value, path);
                case "integer" -> expect(value.isIntegralNumber(), value, "a whole number", path);
                case "number" -> expect(value.isNumber(), value, "a number", path);
                case "boolean" -> expect(value.isBoolean(), value, "true or false", path);
                default -> {} // the model leaves it open
            }
        }
    }

    private void object(JsonNode schema, JsonNode value, String path) {
        if (!value.isObject()) {
            expect(false, value, "a group of fields", path);
            return;
        }
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        boolean open = properties.isMissingNode() && others.isMissingNode();
        value.properties().forEach(field -> {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode known = properties.path(field.getKey());
            if (!known.isMissingNode()) {
                validate(known, field.getValue(), below);
            } else if (others.isObject()) {
                validate(others, field.getValue(), below);
            } else if (!open) {
                faults.add("there is no field " + field.getKey() + (path.isEmpty() ? "." : " in " + path + "."));
            }
        });
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asText())) {
                faults.add("the field " + required.asText() + " is missing"
                        + (path.isEmpty() ? "." : " in " + path + "."));
            }
        }
    }

    private void array(JsonNode schema, JsonNode value, String path) {
        if (!value.isArray()) {
            expect(false, value, "a list", path);
            return;
        }
        for (int at = 0; at < value.size(); at++) {
            String name = value.path(at).path("name").asText(Integer.toString(at));
            validate(schema.path("items"), value.path(at), path + "[" + name + "]");
        }
    }

    private void text(JsonNode schema, JsonNode value, String path) {
        expect(value.isTextual(), value, "a text (quote it)", path);
        JsonNode codes = schema.path("enum");
        if (value.isTextual()
                && !codes.isMissingNode()
                && codes.valueStream().noneMatch(code -> code.asText().equals(value.asText()))) {
            faults.add("the field " + path + " is " + value.asText() + ", and may be one of " + codes + ".");
        }
    }

    private void expect(boolean holds, JsonNode value, String what, String path) {
        if (!holds) {
            faults.add("the field " + path + " must be " + what + ", and is " + value + ".");
        }
    }
}

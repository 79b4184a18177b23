package org.sitrep.events.curating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.records.Figure;

/** The fields that a curator may correct, each read as the record has it. */
final class CorrectedFields {
    /** Fields of the body of a correction. */
    static final Set<String> KNOWN = Set.of(
            "reason",
            "sub_event_type",
            "date",
            "place",
            "attackers",
            "targets",
            "civilian_targeting",
            "weapons",
            "outcome",
            "reporting",
            "killed",
            "injured",
            "abducted");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final CurationBody body;
    private final Map<String, JsonNode> fields = new TreeMap<>();

    private CorrectedFields(CurationBody body) {
        this.body = body;
    }

    /** The corrected fields as the record has them; what is wrong with them is noted in the body. */
    static Map<String, JsonNode> of(CurationBody body) {
        CorrectedFields read = new CorrectedFields(body);
        body.object().properties().forEach(each -> {
            if (KNOWN.contains(each.getKey()) && !each.getKey().equals("reason")) {
                read.read(each.getKey(), each.getValue());
            }
        });
        if (body.object().size() < 2) {
            body.violate("", "must correct a field: one of " + String.join(", ", new TreeSet<>(KNOWN)));
        }
        return read.fields;
    }

    private void read(String field, JsonNode value) {
        switch (field) {
            case "sub_event_type" -> kind(value);
            case "date" -> put(field, as(field, value, EventDate.class));
            case "place" -> place(value);
            case "attackers", "targets" -> actors(field, value);
            case "civilian_targeting" -> put(field, value.isBoolean() ? value : wrong(field, "must be true or false"));
            case "weapons" -> list(field, value, Weapon.class);
            case "outcome" -> put(field, as(field, value, Outcome.class));
            case "reporting" -> put(field, as(field, value, Reporting.class));
            default -> figure(field, value);
        }
    }

    private void kind(JsonNode value) {
        SubEventType kind = convert("sub_event_type", value, SubEventType.class);
        if (kind != null) {
            put("sub_event_type", Json.MESSAGES.valueToTree(kind));
            put("event_type", Json.MESSAGES.valueToTree(kind.eventType()));
            put("disorder_type", Json.MESSAGES.valueToTree(kind.disorderType()));
        }
    }

    private void place(JsonNode value) {
        if (!(value instanceof ObjectNode given)) {
            body.violate("place", "must be an object");
            return;
        }
        ObjectNode whole = given.deepCopy();
        if (!whole.has("role")) {
            whole.put("role", "occurred_at");
        }
        Place place = convert("place", whole, Place.class);
        if (place == null) {
            return;
        }
        if (place.country() != null && !COUNTRIES.contains(place.country())) {
            body.violate("place/country", "must be an ISO 3166-1 alpha-2 code");
        }
        if (outside(place.latitude(), 90) || outside(place.longitude(), 180)) {
            body.violate("place", "must lie on the earth: latitude -90 to 90, longitude -180 to 180");
        }
        if (place.geoPrecision() != null && (place.geoPrecision() < 1 || place.geoPrecision() > 3)) {
            body.violate("place/geo_precision", "must be 1, 2 or 3");
        }
        put("place", Json.MESSAGES.valueToTree(place));
    }

    private static boolean outside(@Nullable Double degrees, double most) {
        return degrees != null && !(Math.abs(degrees) <= most);
    }

    private void actors(String field, JsonNode value) {
        if (!value.isArray()) {
            body.violate(field, "must be a list");
            return;
        }
        var actors = Json.MESSAGES.createArrayNode();
        for (JsonNode each : value) {
            if (!(each instanceof ObjectNode given) || !given.path("name").isTextual()) {
                body.violate(field, "must hold objects with a name");
                return;
            }
            ObjectNode whole = given.deepCopy();
            whole.set("mention", given.get("name"));
            if (!whole.has("entity")) {
                whole.put("entity", "organisation");
            }
            if (!whole.has("alleged")) {
                whole.put("alleged", false);
            }
            Actor actor = convert(field, whole, Actor.class);
            if (actor != null) {
                actors.add(Json.MESSAGES.valueToTree(actor));
            }
        }
        put(field, actors);
    }

    private <T> void list(String field, JsonNode value, Class<T> type) {
        if (!value.isArray()) {
            body.violate(field, "must be a list");
            return;
        }
        var list = Json.MESSAGES.createArrayNode();
        for (JsonNode each : value) {
            T code = convert(field, each, type);
            if (code != null) {
                list.add(Json.MESSAGES.<JsonNode>valueToTree(code));
            }
        }
        put(field, list);
    }

    private void figure(String field, JsonNode value) {
        if (value.isNull()) {
            put(field, NullNode.getInstance());
            return;
        }
        if (!(value instanceof ObjectNode given)) {
            body.violate(field, "must be null or an object with low, best and high");
            return;
        }
        for (String each : List.of("low", "best", "high")) {
            if (!given.path(each).canConvertToInt() || !given.path(each).isIntegralNumber()) {
                body.violate(field, "needs whole numbers low, best and high");
                return;
            }
        }
        ObjectNode whole = given.deepCopy();
        whole.put("method", FigureMethod.CURATOR.label());
        if (!whole.has("high_open")) {
            whole.put("high_open", false);
        }
        put(field, as(field, whole, Figure.class));
    }

    private @Nullable JsonNode as(String field, JsonNode value, Class<?> type) {
        Object read = convert(field, value, type);
        return read == null ? null : Json.MESSAGES.valueToTree(read);
    }

    private <T> @Nullable T convert(String field, JsonNode value, Class<T> type) {
        if (value.isNull()) {
            body.violate(field, "must not be null");
            return null;
        }
        try {
            return Json.MESSAGES.treeToValue(value, type);
        } catch (JsonProcessingException unfit) {
            body.violate(field, "is not what this field holds; see the reference");
            return null;
        }
    }

    private @Nullable JsonNode wrong(String field, String message) {
        body.violate(field, message);
        return null;
    }

    private void put(String field, @Nullable JsonNode value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}

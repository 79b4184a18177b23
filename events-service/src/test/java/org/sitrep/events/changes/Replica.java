package org.sitrep.events.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.contracts.Json;
import org.sitrep.events.serving.Api;

/** What a partner holds who reads the feed and keeps what it says. */
final class Replica {
    private final Map<String, Map<UUID, JsonNode>> standing = new TreeMap<>();
    private final Map<UUID, Integer> revisions = new TreeMap<>();
    private final List<String> cursors = new ArrayList<>();

    /** Takes over what is new, page by page, until there is nothing more for now. */
    void catchUp() {
        JsonNode page;
        do {
            page = read("/v1/changes?limit=7" + (cursors.isEmpty() ? "" : "&cursor=" + cursors.getLast()));
            page.get("items").forEach(this::apply);
        } while (!page.get("next_cursor").isNull());
    }

    void apply(JsonNode change) {
        UUID id = UUID.fromString(change.get("id").textValue());
        int revision = change.get("revision").intValue();
        int before = revisions.getOrDefault(id, 0);
        if (revision != before + 1) {
            throw new AssertionError(id + ": revision " + revision + " after " + before);
        }
        revisions.put(id, revision);
        cursors.add(change.get("cursor").textValue());
        Map<UUID, JsonNode> ofType = standing.computeIfAbsent(change.get("type").textValue(), any -> new TreeMap<>());
        switch (change.get("change").textValue()) {
            case "retracted", "merged" -> ofType.remove(id);
            default -> ofType.put(id, change.get("record"));
        }
    }

    /** Every change taken over, in the order in which it came. */
    List<String> cursors() {
        return cursors;
    }

    Map<UUID, JsonNode> standing(String type) {
        return standing.getOrDefault(type, Map.of());
    }

    /** What a list of records shows now, all of it. */
    static Map<UUID, JsonNode> listed(String path) {
        Map<UUID, JsonNode> records = new TreeMap<>();
        JsonNode page = read(path + "?limit=500");
        while (true) {
            page.get("items")
                    .forEach(record ->
                            records.put(UUID.fromString(record.get("id").textValue()), unquoted(record)));
            if (page.get("next_cursor").isNull()) {
                return records;
            }
            page = read(path + "?limit=500&cursor=" + page.get("next_cursor").textValue());
        }
    }

    /** Without sentences, which are no part of a record. */
    private static JsonNode unquoted(JsonNode record) {
        record.findParents("sentence")
                .forEach(evidence -> ((com.fasterxml.jackson.databind.node.ObjectNode) evidence).remove("sentence"));
        return record;
    }

    static JsonNode read(String path) {
        try {
            return Json.MESSAGES.readTree(
                    Api.asAnalyst().get(path).then().statusCode(200).extract().asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException ours) {
            throw new AssertionError(ours);
        }
    }
}

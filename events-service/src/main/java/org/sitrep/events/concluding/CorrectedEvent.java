package org.sitrep.events.concluding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.records.Correction;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.figures.Rest;

/** An event as a curator corrected it: the field has the curator's value, and what the articles say stands beside it. */
public final class CorrectedEvent {
    private static final String KILLED = "killed";
    private static final String GROUPS = "killed_by_group";

    private CorrectedEvent() {}

    /**
     * A field as a curator wants it.
     *
     * @param value as the record has it in JSON
     * @param correction why, and since when; what it says is put in here
     */
    public record Wanted(JsonNode value, Correction correction) {}

    /**
     * The event with its fields corrected.
     *
     * @throws IllegalArgumentException where a value is not one that the field can have
     */
    public static EventRecord of(EventRecord concluded, Map<String, Wanted> wanted) {
        if (wanted.isEmpty()) {
            return concluded;
        }
        ObjectNode document = Json.MESSAGES.valueToTree(concluded);
        Map<String, Correction> corrected = new TreeMap<>();
        wanted.forEach((field, value) -> {
            JsonNode says = document.has(field) ? document.get(field) : NullNode.getInstance();
            Correction known = value.correction();
            corrected.put(field, new Correction(says, known.reason(), known.since(), known.curation()));
            document.set(field, value.value());
        });
        document.set("corrected", Json.MESSAGES.valueToTree(corrected));
        EventRecord event = read(document);
        if (wanted.containsKey(KILLED)) {
            document.set(GROUPS, Json.MESSAGES.valueToTree(Rest.within(event.killedByGroup(), event.killed())));
            event = read(document);
        }
        return event;
    }

    private static EventRecord read(ObjectNode document) {
        try {
            return Json.MESSAGES.treeToValue(document, EventRecord.class);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(unfit.getOriginalMessage(), unfit);
        }
    }
}

package org.sitrep.events.curating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;

/** The body of a curator's call; notes all that is wrong with it, so that the curator is told it at once. */
final class CurationBody {
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_IDS = 1000;

    private final ObjectNode object;
    private final List<Violation> violations = new ArrayList<>();

    private CurationBody(ObjectNode object) {
        this.object = object;
    }

    /**
     * The body, a JSON object with these fields at most.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for anything but an object
     */
    static CurationBody of(@Nullable JsonNode body, Set<String> known) {
        if (!(body instanceof ObjectNode object)) {
            throw Problem.of(
                    ProblemType.INVALID_BODY, List.of(Violation.atPointer("", "must be a JSON object with a reason")));
        }
        CurationBody read = new CurationBody(object);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                read.violate(
                        name.replace("~", "~0").replace("/", "~1"),
                        "unknown field; known here: " + String.join(", ", new TreeSet<>(known)));
            }
        });
        return read;
    }

    ObjectNode object() {
        return object;
    }

    /** Notes what is wrong with a field, or with a part of it: {@code place/country}. */
    void violate(String field, String message) {
        violations.add(Violation.atPointer(field.isEmpty() ? "" : "/" + field, message));
    }

    /** Why: always asked for, because the history answers with it. */
    String reason() {
        JsonNode reason = object.path(REASON);
        if (!reason.isTextual() || reason.textValue().isBlank()) {
            violate(REASON, "must say why, in words");
            return "";
        }
        if (reason.textValue().length() > LONGEST_REASON) {
            violate(REASON, "must have at most " + LONGEST_REASON + " characters");
        }
        return reason.textValue().strip();
    }

    /** One id or more. */
    Set<UUID> ids(String field) {
        JsonNode list = object.path(field);
        Set<UUID> ids = new LinkedHashSet<>();
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_IDS) {
            violate(field, "must be a list of 1 to " + MOST_IDS + " ids");
            return ids;
        }
        for (int i = 0; i < list.size(); i++) {
            UUID id = id(list.get(i));
            if (id == null) {
                violate(field + "/" + i, "must be an id");
            } else {
                ids.add(id);
            }
        }
        return ids;
    }

    /** An id, null where it is left out. */
    @Nullable UUID id(String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        UUID id = id(value);
        if (id == null) {
            violate(field, "must be an id");
        }
        return id;
    }

    private static @Nullable UUID id(JsonNode value) {
        try {
            return value.isTextual() && value.textValue().length() == 36 ? UUID.fromString(value.textValue()) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    void refuseIfWrong() {
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_BODY, violations);
        }
    }
}

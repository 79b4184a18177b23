package org.sitrep.contracts.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A curator's word on one field of an event. Articles do not move the field as long as it stands.
 *
 * @param says what the articles say of the field, as it would stand without the correction
 * @param reason why it was corrected
 * @param since when
 * @param curation the curator's act, as {@code GET /v1/events/{id}/history} and {@code /v1/audit} name it
 */
public record Correction(JsonNode says, String reason, Instant since, UUID curation) {}

package org.sitrep.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.routing.Backend;

/**
 * What a service says of itself.
 *
 * @param document its OpenAPI document; null where it has not said anything yet
 * @param answering whether it answered the last time it was asked; a document may be left from before
 */
record ServiceDocument(Backend service, @Nullable ObjectNode document, boolean answering) {}

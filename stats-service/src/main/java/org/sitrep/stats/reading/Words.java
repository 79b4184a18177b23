package org.sitrep.stats.reading;

import java.util.List;
import java.util.UUID;

/** Looks words up in the revisions' names, as the events service does. */
@FunctionalInterface
public interface Words {
    /** Revisions in which the words stand, in the syntax of PostgreSQL's {@code websearch_to_tsquery}. */
    List<Found> find(String words);

    /** One revision of an event. */
    record Found(UUID id, int revision) {}
}

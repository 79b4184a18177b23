package org.sitrep.stats.counting;

import java.util.List;
import java.util.UUID;

/** Our own events beside a claim that were counted otherwise, the first thousand. */
public record ChangedOwnEvents(UUID claim, List<ChangedRecord<OwnEvent>> events) {}

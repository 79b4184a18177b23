package org.sitrep.events.reports;

import java.util.UUID;

/** Names a report: the article and the event's name within its coding. */
public record ReportKey(UUID articleId, String ref) {}

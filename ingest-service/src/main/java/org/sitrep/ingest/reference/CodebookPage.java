package org.sitrep.ingest.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page, as the reference shows it. */
@Schema(name = "CodebookPage")
record CodebookPage(List<CodebookEntry> items, @Nullable String nextCursor) {}

package org.sitrep.ingest.deadletters;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of dead letters, as the reference shows it. */
@Schema(name = "DeadLetterPage")
record LetterPage(List<KeptLetter> items, @Nullable String nextCursor) {}

package org.sitrep.ingest.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page, as the reference shows it. */
@Schema(name = "ActorPage")
record ActorPage(List<KnownActor> items, @Nullable String nextCursor) {}

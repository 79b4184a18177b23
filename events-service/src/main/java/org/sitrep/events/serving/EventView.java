package org.sitrep.events.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.caching.EntityTags;

/** One event as the caller is shown it: with every claim, and the sentences that the caller may see. */
@ApplicationScoped
public class EventView {
    /** Later than whatever is recorded: records as they are. */
    public static final Instant NOW = Instant.parse("9999-12-31T23:59:59Z");

    private final RecordReader records;
    private final EventClaimsReader claims;
    private final Viewer viewer;

    EventView(RecordReader records, EventClaimsReader claims, Viewer viewer) {
        this.records = records;
        this.claims = claims;
        this.viewer = viewer;
    }

    public Optional<EventRecord> find(UUID id, Instant asOf) {
        return find(id, asOf, FigureMethod.UCDP_BEST);
    }

    Optional<EventRecord> find(UUID id, Instant asOf, FigureMethod method) {
        return records.event(id, asOf)
                .map(event -> claims.shown(List.of(event), asOf, method, true).getFirst());
    }

    /** The tag that writes must match. */
    public EntityTag tag(EventRecord shown) {
        return EntityTags.of(Documents.write(shown), viewer.sight());
    }
}

package org.sitrep.gateway.routing;

import java.util.Locale;

/** A service behind the door. */
public enum Backend {
    INGEST,
    EVENTS,
    STATS;

    /** As it is called in logs, metrics and documents: {@code ingest-service}. */
    public String serviceName() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}

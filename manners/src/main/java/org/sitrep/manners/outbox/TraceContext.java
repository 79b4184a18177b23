package org.sitrep.manners.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The trace that a message belongs to, as it is kept in a column until the message is sent. */
final class TraceContext {
    static final String HEADER = "traceparent";

    private TraceContext() {}

    /** Null where nothing is traced. */
    static @Nullable String currentTraceparent() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), null, (_, name, value) -> carrier.put(name, value));
        return carrier.get(HEADER);
    }
}

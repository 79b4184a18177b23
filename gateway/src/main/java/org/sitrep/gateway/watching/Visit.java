package org.sitrep.gateway.watching;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** What is known of a request by the time it ends. */
public final class Visit {
    private static final String KEY = Visit.class.getName();

    private final long begun = System.nanoTime();
    private @Nullable String route;
    private @Nullable String service;
    private @Nullable String client;

    Visit() {}

    static Visit begin(RoutingContext context) {
        var visit = new Visit();
        context.put(KEY, visit);
        return visit;
    }

    public static Visit of(RoutingContext context) {
        Visit visit = context.get(KEY);
        return visit == null ? begin(context) : visit;
    }

    public void routedTo(String template, String serviceName) {
        route = template;
        service = serviceName;
    }

    public void madeBy(String clientId) {
        client = clientId;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }

    /** The path as the table has it, never as it came: a metric has as many series as this has values. */
    String route() {
        return route == null ? "other" : route;
    }

    String service() {
        return service == null ? "gateway" : service;
    }

    @Nullable String client() {
        return client;
    }
}

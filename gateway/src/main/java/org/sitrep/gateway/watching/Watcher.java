package org.sitrep.gateway.watching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Measures every request by route and status, and writes one line of it. Of the query it writes the names alone: values may
 * be what somebody searches for; headers it does not write at all.
 */
@ApplicationScoped
class Watcher {
    /** First of all, so that refusals are seen too. */
    static final int PRIORITY = 10_000;

    private static final Logger LOG = Logger.getLogger("org.sitrep.gateway.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MeterRegistry meters;

    Watcher(MeterRegistry meters) {
        this.meters = meters;
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, PRIORITY);
    }

    private void watch(RoutingContext context) {
        var visit = Visit.begin(context);
        context.addEndHandler(_ -> {
            measure(context, visit);
            write(context, visit, context.response().ended());
        });
        context.next();
    }

    private void measure(RoutingContext context, Visit visit) {
        var method = context.request().method().name();
        Timer.builder("sitrep.gateway.requests")
                .description("Requests from their head to the end of their answer")
                .tag("method", METHODS.contains(method) ? method : "other")
                .tag("route", visit.route())
                .tag("service", visit.service())
                .tag("status", Integer.toString(context.response().getStatusCode()))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(60))
                .register(meters)
                .record(visit.nanos(), TimeUnit.NANOSECONDS);
    }

    private static void write(RoutingContext context, Visit visit, boolean whole) {
        var request = context.request();
        var status = context.response().getStatusCode();
        var millis = TimeUnit.NANOSECONDS.toMillis(visit.nanos());
        var fields = Stream.<Object>of(
                        "route", visit.route(),
                        "service", visit.service(),
                        "status", status,
                        "millis", millis,
                        "client", visit.client() == null ? "-" : visit.client(),
                        "sent", context.response().bytesWritten(),
                        "received", request.bytesRead())
                .toArray();
        for (int i = 0; i < fields.length; i += 2) {
            MDC.put((String) fields[i], fields[i + 1].toString());
        }
        try {
            LOG.infof(
                    "%s %s%s %d %dms%s",
                    request.method(),
                    printable(request.path()),
                    names(request.query()),
                    status,
                    millis,
                    whole ? "" : " broken off");
        } finally {
            for (int i = 0; i < fields.length; i += 2) {
                MDC.remove((String) fields[i]);
            }
        }
    }

    private static String names(@Nullable String query) {
        return query == null || query.isEmpty()
                ? ""
                : Stream.of(query.split("&"))
                        .map(pair -> printable(pair.split("=", 2)[0]) + "=…")
                        .distinct()
                        .limit(20)
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String printable(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var safe = text.replaceAll("[^\\x21-\\x7e]", "?");
        return safe.length() > 200 ? safe.substring(0, 200) + "…" : safe;
    }
}

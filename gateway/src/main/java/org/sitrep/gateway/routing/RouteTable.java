package org.sitrep.gateway.routing;

import static org.sitrep.gateway.guarding.RequestBody.DOCUMENT_OR_LINES;
import static org.sitrep.gateway.guarding.RequestBody.UPLOAD;
import static org.sitrep.gateway.routing.Backend.EVENTS;
import static org.sitrep.gateway.routing.Backend.INGEST;
import static org.sitrep.gateway.routing.Backend.STATS;
import static org.sitrep.gateway.routing.PublicRoute.delete;
import static org.sitrep.gateway.routing.PublicRoute.get;
import static org.sitrep.gateway.routing.PublicRoute.patch;
import static org.sitrep.gateway.routing.PublicRoute.post;
import static org.sitrep.manners.security.Roles.ADMIN;
import static org.sitrep.manners.security.Roles.ANALYST;
import static org.sitrep.manners.security.Roles.CURATOR;
import static org.sitrep.manners.security.Roles.SUBMITTER;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Every call that passes the door. What is not in this table is not there: a new call of a service is a new line here. */
public final class RouteTable {
    private static final List<PublicRoute> ROUTES = List.of(
            // Articles and coding
            post("/v1/articles", INGEST, SUBMITTER).taking(DOCUMENT_OR_LINES),
            get("/v1/articles", INGEST, SUBMITTER, ANALYST, CURATOR),
            get("/v1/articles/{id}", INGEST, SUBMITTER, ANALYST, CURATOR),
            delete("/v1/articles/{id}", INGEST, ADMIN),
            post("/v1/articles/{id}/withdraw", INGEST, SUBMITTER, ADMIN),
            post("/v1/articles/{id}/recodings", INGEST, ADMIN),
            post("/v1/recodings", INGEST, ADMIN),
            post("/v1/codings", INGEST, SUBMITTER, ANALYST, CURATOR),
            get("/v1/dead-letters", INGEST, ADMIN),
            post("/v1/dead-letters/{id}/replay", INGEST, ADMIN),
            get("/v1/actors", INGEST, SUBMITTER, ANALYST, CURATOR, ADMIN),
            get("/v1/codebook", INGEST, SUBMITTER, ANALYST, CURATOR, ADMIN),

            // Records
            get("/v1/events", EVENTS, ANALYST, CURATOR),
            get("/v1/events/{id}", EVENTS, ANALYST, CURATOR),
            get("/v1/events/{id}/history", EVENTS, ANALYST, CURATOR),
            get("/v1/events/{id}/matches", EVENTS, ANALYST, CURATOR),
            patch("/v1/events/{id}", EVENTS, CURATOR),
            post("/v1/events/{id}/merge", EVENTS, CURATOR),
            post("/v1/events/{id}/split", EVENTS, CURATOR),
            post("/v1/events/{id}/retract", EVENTS, CURATOR),
            post("/v1/events/{id}/confirm", EVENTS, CURATOR),
            post("/v1/events/{id}/undo", EVENTS, CURATOR),
            get("/v1/reviews", EVENTS, CURATOR),
            get("/v1/casualty-claims", EVENTS, ANALYST, CURATOR),
            get("/v1/force-levels", EVENTS, ANALYST, CURATOR),
            get("/v1/tempo-claims", EVENTS, ANALYST, CURATOR),
            get("/v1/changes", EVENTS, ANALYST, CURATOR),
            post("/v1/imports", EVENTS, CURATOR, ADMIN).taking(UPLOAD),
            get("/v1/imports/{id}", EVENTS, CURATOR, ADMIN),
            delete("/v1/imports/{id}", EVENTS, CURATOR, ADMIN),
            get("/v1/audit", EVENTS, ADMIN),
            post("/v1/republications", EVENTS, ADMIN),
            get("/v1/republications/{epoch}", EVENTS, ADMIN),

            // Statistics
            get("/v1/statistics/casualties", STATS, ANALYST, CURATOR),
            get("/v1/statistics/casualty-claims", STATS, ANALYST, CURATOR),
            get("/v1/statistics/force-levels", STATS, ANALYST, CURATOR),
            get("/v1/statistics/tempo", STATS, ANALYST, CURATOR),
            get("/v1/statistics/overview", STATS, ANALYST, CURATOR));

    private RouteTable() {}

    public static List<PublicRoute> routes() {
        return ROUTES;
    }

    public static RouteMatch match(HttpMethod method, String path) {
        var allowed = new TreeSet<String>();
        for (var route : ROUTES) {
            if (!route.path().matches(path)) {
                continue;
            }
            if (route.takes(method)) {
                return new RouteMatch.Found(route);
            }
            allowed.add(route.method().name());
            if (route.takes(HttpMethod.HEAD)) {
                allowed.add(HttpMethod.HEAD.name());
            }
        }
        return allowed.isEmpty() ? new RouteMatch.Unknown() : new RouteMatch.WrongMethod(allowed);
    }

    /** The line for a call as a service documents it, if it passes the door. */
    public static Optional<PublicRoute> documented(String method, String template) {
        return ROUTES.stream()
                .filter(route -> route.method().name().equalsIgnoreCase(method)
                        && route.path().isSameAs(template))
                .findFirst();
    }
}

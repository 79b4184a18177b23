package org.sitrep.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.gateway.guarding.RequestBody;

/**
 * One call of the public API: who may make it, and who answers.
 *
 * @param roles the realm roles of which one is needed
 */
public record PublicRoute(HttpMethod method, PathPattern path, Backend backend, RequestBody body, Set<String> roles) {

    static PublicRoute get(String path, Backend backend, String... roles) {
        return of(HttpMethod.GET, path, backend, RequestBody.NONE, roles);
    }

    static PublicRoute delete(String path, Backend backend, String... roles) {
        return of(HttpMethod.DELETE, path, backend, RequestBody.NONE, roles);
    }

    static PublicRoute patch(String path, Backend backend, String... roles) {
        return of(HttpMethod.PATCH, path, backend, RequestBody.DOCUMENT, roles);
    }

    static PublicRoute post(String path, Backend backend, String... roles) {
        return of(HttpMethod.POST, path, backend, RequestBody.DOCUMENT, roles);
    }

    PublicRoute taking(RequestBody other) {
        return new PublicRoute(method, path, backend, other, roles);
    }

    private static PublicRoute of(HttpMethod method, String path, Backend backend, RequestBody body, String... roles) {
        return new PublicRoute(method, new PathPattern(path), backend, body, new TreeSet<>(Set.of(roles)));
    }

    /** HEAD is allowed wherever GET is. */
    boolean takes(HttpMethod asked) {
        return asked.equals(method) || (asked.equals(HttpMethod.HEAD) && method.equals(HttpMethod.GET));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

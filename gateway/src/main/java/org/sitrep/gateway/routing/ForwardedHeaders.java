package org.sitrep.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers between two connections: what one side may not tell the other, and what the gateway says itself. */
final class ForwardedHeaders {
    /** Belong to one connection and not to the message (RFC 9110, 7.6.1); the proxy takes the others of the kind away. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "upgrade");

    /**
     * What somebody behind a door might believe of who is calling or what for. Nothing on the other side believes it today; it
     * is taken away so that nothing can tomorrow. Cookies are nobody's here: this API knows tokens alone.
     */
    private static final Set<String> CLAIMS = Set.of(
            "forwarded",
            "via",
            "cookie",
            "remote-user",
            "true-client-ip",
            "client-ip",
            "cf-connecting-ip",
            "fastly-client-ip",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-original-url",
            "x-original-uri",
            "x-original-host",
            "x-rewrite-url",
            "x-host",
            "x-http-method",
            "x-http-method-override",
            "x-method-override");

    private static final Set<String> CLAIM_PREFIXES =
            Set.of("x-forwarded-", "x-remote-", "x-user", "x-auth-", "x-authenticated-", "x-client-cert", "x-ssl-");

    private ForwardedHeaders() {}

    static void ofRequest(MultiMap headers, HttpServerRequest request) {
        nominated(headers).forEach(headers::remove);
        headers.names().stream().filter(ForwardedHeaders::isStripped).toList().forEach(headers::remove);
        // The gateway answers "100 Continue" itself once it has checked; the tracer writes its own span's id.
        headers.remove("expect").remove("traceparent");
        if (headers.getAll(HttpHeaders.ACCEPT).stream().allMatch(String::isBlank)) {
            // An empty Accept asks for nothing in particular (RFC 9110, 12.5.1), as no Accept does.
            headers.remove(HttpHeaders.ACCEPT);
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        var host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }

    static void ofResponse(MultiMap headers, String backendOrigin) {
        nominated(headers).forEach(headers::remove);
        OF_THE_CONNECTION.forEach(headers::remove);
        // What the gateway says of every answer (quarkus.http.header.*) is said once.
        headers.remove("server")
                .remove("x-content-type-options")
                .remove("x-frame-options")
                .remove("referrer-policy");
        for (var name : Set.of("Location", "Content-Location", "Link")) {
            var values = headers.getAll(name);
            if (!values.isEmpty()) {
                headers.set(
                        name,
                        values.stream()
                                .map(value -> local(value, backendOrigin))
                                .toList());
            }
        }
    }

    /** Services know themselves by addresses that nobody outside has; a path alone is right from everywhere. */
    private static String local(String value, String backendOrigin) {
        if (value.startsWith(backendOrigin + "/")) {
            return value.substring(backendOrigin.length());
        }
        return value.replace("<" + backendOrigin + "/", "</");
    }

    private static List<String> nominated(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isStripped(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return OF_THE_CONNECTION.contains(lower)
                || CLAIMS.contains(lower)
                || CLAIM_PREFIXES.stream().anyMatch(lower::startsWith);
    }
}

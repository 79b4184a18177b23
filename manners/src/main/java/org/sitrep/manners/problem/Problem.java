package org.sitrep.manners.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the refusal of a request: {@code throw Problem.of(CONFLICT).detail("...").build()}. What is built is an exception
 * and the document alike; the trace id and, where nothing else was said, the detail are added on the way out.
 */
public final class Problem {
    private static final String VIOLATIONS = "violations";

    private final ProblemType type;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private @Nullable String detail;
    private @Nullable URI instance;

    private Problem(ProblemType type) {
        this.type = type;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type);
    }

    /** A bad request with all that is wrong with it at once. */
    public static HttpProblem of(ProblemType type, Collection<Violation> violations) {
        return of(type).violations(violations).build();
    }

    /** What was wrong in this case, for people. Without it the violations are said in one sentence. */
    public Problem detail(String text) {
        detail = text;
        return this;
    }

    public Problem violation(Violation violation) {
        violations.add(violation);
        return this;
    }

    public Problem violations(Collection<Violation> more) {
        violations.addAll(more);
        return this;
    }

    /** What the problem is about where it has an address of its own, such as the record in conflict. */
    public Problem instance(URI uri) {
        instance = uri;
        return this;
    }

    /** When to come again; due with every 429 and 503. Rounded up to whole seconds, at least one. */
    public Problem retryAfter(Duration wait) {
        return header(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A further member of the document; snake_case. */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public HttpProblem build() {
        var builder = HttpProblem.builder()
                .withType(type.urn())
                .withTitle(type.title())
                .withStatus(type.status());
        var said = detail == null ? inWords(violations) : detail;
        if (said != null) {
            builder.withDetail(said);
        }
        if (instance != null) {
            builder.withInstance(instance);
        }
        members.forEach(builder::with);
        if (!violations.isEmpty()) {
            builder.with(VIOLATIONS, List.copyOf(violations));
        }
        headers.forEach(builder::withHeader);
        return builder.build();
    }

    private static @Nullable String inWords(List<Violation> violations) {
        return violations.isEmpty()
                ? null
                : violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
    }
}

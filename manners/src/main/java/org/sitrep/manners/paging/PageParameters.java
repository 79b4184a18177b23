package org.sitrep.manners.paging;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** {@code limit} and {@code cursor}, as every list takes them: declare it as a {@code @BeanParam}. */
public class PageParameters {
    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 10_000;

    @RestQuery
    @Nullable String limit;

    @RestQuery
    @Nullable String cursor;

    @Context
    UriInfo uriInfo;

    /**
     * Which page is asked for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a cursor that is none, or belongs to another query
     */
    public PageRequest read(ParameterReader reader) {
        var size = reader.whole("limit", limit, 1, MAX_LIMIT);
        var query = QueryFingerprint.of(uriInfo);
        var position = cursor == null ? null : decode(cursor, query).position();
        return new PageRequest(size == null ? DEFAULT_LIMIT : size, position, query);
    }

    /** Whether one page is asked for, and not the whole list. */
    public boolean given() {
        return limit != null || cursor != null;
    }

    /** Adds {@code Link: rel="next"} to the answer, relative to the host: services do not know the door's name. */
    public Response.ResponseBuilder link(Response.ResponseBuilder answer, Page<?> page) {
        if (page.nextCursor() == null) {
            return answer;
        }
        var next = uriInfo.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.nextCursor())
                .build();
        return answer.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
    }

    private static Cursor decode(String text, String query) {
        var decoded = Cursor.decode(text);
        if (decoded == null) {
            throw refusal("is not a cursor of this API; take it from next_cursor, unchanged");
        }
        if (!decoded.query().equals(query)) {
            throw refusal("was made for another query; repeat the filters that it came with");
        }
        return decoded;
    }

    private static RuntimeException refusal(String message) {
        return Problem.of(INVALID_CURSOR)
                .violation(Violation.ofParameter("cursor", message))
                .build();
    }
}

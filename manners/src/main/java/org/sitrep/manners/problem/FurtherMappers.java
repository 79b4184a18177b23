package org.sitrep.manners.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Brings into the pipeline what the extension does not: by itself it has no mapper for these, or one that fails. Public, for
 * the beans that Quarkus makes of it live in the class loader of the service, where a package is another one.
 */
public class FurtherMappers {
    private static final int FIRST = 1;

    /** A stack that ran over, an assertion: the extension maps exceptions alone. */
    @ServerExceptionMapper(priority = FIRST)
    public Response map(Error error, UriInfo uri) {
        return answer(HttpFault.ours(), error, uri);
    }

    /** Quarkus' own mapper would be nearer than the extension's, and answers with our class names. */
    @ServerExceptionMapper(priority = FIRST)
    public Response map(MismatchedInputException fault, UriInfo uri) {
        return answer(JsonFault.explain(fault), fault, uri);
    }

    /** The extension asks for a challenge that this Quarkus makes in another way, and fails. */
    @ServerExceptionMapper(priority = FIRST)
    public Response map(UnauthorizedException fault, UriInfo uri) {
        return unauthorized(HttpFault.BEARER, fault, uri);
    }

    /** A token came and is no good: RFC 6750 has a word for it. */
    @ServerExceptionMapper(priority = FIRST)
    public Response map(AuthenticationFailedException fault, UriInfo uri) {
        return unauthorized(HttpFault.BEARER + " error=\"invalid_token\"", fault, uri);
    }

    private static Response unauthorized(String challenge, Exception fault, UriInfo uri) {
        return answer(
                Problem.of(ProblemType.UNAUTHORIZED)
                        .header("WWW-Authenticate", challenge)
                        .build(),
                fault,
                uri);
    }

    private static Response answer(HttpProblem problem, Throwable cause, UriInfo uri) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(cause, uri))
                .toResponse();
    }
}

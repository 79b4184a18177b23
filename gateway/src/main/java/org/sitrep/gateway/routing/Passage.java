package org.sitrep.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.sitrep.gateway.guarding.BodyCheck;
import org.sitrep.gateway.guarding.CountedBody;
import org.sitrep.gateway.guarding.PathGuard;
import org.sitrep.gateway.guarding.Refusals;
import org.sitrep.gateway.guarding.RequestBody;

/** One request on its way through the proxy, and its answer back; bodies stream both ways and are never gathered. */
final class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final int NOT_MODIFIED = 304;

    private final Exchange exchange;
    private final BackendSettings settings;
    private final BodyCheck bodies;
    private final Refusals refusals;

    Passage(Exchange exchange, BackendSettings settings, BodyCheck bodies, Refusals refusals) {
        this.exchange = exchange;
        this.settings = settings;
        this.bodies = bodies;
        this.refusals = refusals;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext passage) {
        var request = exchange.context.request();
        passage.request().setURI(PathGuard.address(exchange.context).target());
        ForwardedHeaders.ofRequest(passage.request().headers(), request);
        if (BodyCheck.hasBody(request)) {
            streamBody(passage);
        } else {
            request.resume();
            passage.request().setBody(null);
            exchange.expectAnswer(settings.backend().answerTimeout());
        }
        return passage.sendRequest()
                .recover(failure -> mayBeRepeated() ? again(passage) : Future.failedFuture(failure))
                .onSuccess(_ -> exchange.stopClock())
                .recover(failure -> Future.succeededFuture(refusal(passage, failure)));
    }

    private void streamBody(ProxyContext passage) {
        var request = exchange.context.request();
        var taken = exchange.route.body();
        exchange.expectBody(bodies.time(request, taken));
        var counted = new CountedBody(
                passage.request().getBody().stream(),
                bodies.most(request, taken),
                () -> exchange.giveUp(bodies.tooLong(request, taken)),
                () -> exchange.expectAnswer(settings.backend().answerTimeout()));
        passage.request().setBody(Body.body(counted, BodyCheck.announced(request)));
    }

    /** A pooled connection may close just as it is used. What only asks is asked once more. */
    private boolean mayBeRepeated() {
        return exchange.route.body() == RequestBody.NONE
                && exchange.route.method().equals(HttpMethod.GET)
                && exchange.wasSent()
                && !exchange.isGivenUp();
    }

    private Future<ProxyResponse> again(ProxyContext passage) {
        exchange.startAgain();
        return passage.sendRequest();
    }

    private ProxyResponse refusal(ProxyContext passage, Throwable failure) {
        var problem = exchange.failure();
        if (!exchange.context.response().closed()) {
            LOG.warnf("%s: %s (%s)", exchange.route, problem.getDetail(), failure.toString());
        }
        var response = passage.request().release().response();
        refusals.settleBody(exchange.context.request());
        response.setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        response.putHeader(HttpHeaders.CONTENT_TYPE, Refusals.MEDIA_TYPE);
        return response.setBody(Body.body(Refusals.document(problem)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext passage) {
        var url = settings.url(exchange.route.backend());
        var answer = passage.response();
        ForwardedHeaders.ofResponse(answer.headers(), url.getScheme() + "://" + url.getAuthority());
        var body = answer.getBody();
        if (answer.getStatusCode() == NOT_MODIFIED) {
            // It never has a body. Announced as chunked, clients such as Python's wait for one for ever.
            answer.setBody(null);
        } else if (body != null) {
            answer.setBody(Body.body(new AnswerBody(body.stream(), this::breakOff), body.length()));
        }
        return passage.sendResponse();
    }

    /** A closed connection is the only way to say that half an answer is not a whole one. */
    private void breakOff(Throwable failure) {
        LOG.warnf("%s: the answer broke off (%s)", exchange.route, failure.toString());
        exchange.context.request().connection().close();
    }
}

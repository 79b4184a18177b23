package org.sitrep.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.sitrep.gateway.guarding.BodyCheck;
import org.sitrep.gateway.guarding.Refusals;

/** Passes a request that was let in on to its service, by connections that are kept for the next one. */
@ApplicationScoped
class Forwarding {
    private final Vertx vertx;
    private final BackendSettings settings;
    private final BodyCheck bodies;
    private final Refusals refusals;
    private final HttpClient client;

    Forwarding(Vertx vertx, BackendSettings settings, BodyCheck bodies, Refusals refusals) {
        this.vertx = vertx;
        this.settings = settings;
        this.bodies = bodies;
        this.refusals = refusals;
        this.client = vertx.createHttpClient(clientOptions(settings.backend()), poolOptions(settings.backend()));
    }

    private static HttpClientOptions clientOptions(BackendSettings.BackendTimes times) {
        return new HttpClientOptions()
                .setConnectTimeout((int) times.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) times.keepAlive().toSeconds())
                .setIdleTimeout((int) times.silenceTimeout().toSeconds());
    }

    private static PoolOptions poolOptions(BackendSettings.BackendTimes times) {
        return new PoolOptions().setHttp1MaxSize(times.connections()).setMaxWaitQueueSize(times.connections());
    }

    void pass(RoutingContext context, PublicRoute route) {
        var request = context.request();
        if (BodyCheck.hasBody(request) && "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        var exchange = new Exchange(context, route, vertx);
        // A proxy for each request costs two small objects, and its parts need not find out whose turn it is.
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(_ -> connect(exchange))
                .addInterceptor(new Passage(exchange, settings, bodies, refusals))
                .handle(request);
    }

    private Future<HttpClientRequest> connect(Exchange exchange) {
        var url = settings.url(exchange.route.backend());
        var secure = "https".equals(url.getScheme());
        var standardPort = secure ? 443 : 80;
        return client.request(new RequestOptions()
                        .setHost(url.getHost())
                        .setPort(url.getPort() > 0 ? url.getPort() : standardPort)
                        .setSsl(secure)
                        .setConnectTimeout(settings.backend().connectTimeout().toMillis()))
                .onSuccess(exchange::connected);
    }
}

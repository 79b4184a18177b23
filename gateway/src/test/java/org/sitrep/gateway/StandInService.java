package org.sitrep.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plain HTTP server where a service would be. It answers with what it got, or behaves as the parameter {@code behave} of the
 * query asks: tests and stand-ins live in different class loaders, so that all they say to each other goes through the gateway.
 */
final class StandInService implements AutoCloseable {
    private static final Pattern BEHAVIOUR = Pattern.compile("(?:^|&)behave=([a-z]+)");
    /** Longer than any gateway in these tests waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    private final String name;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<CountDownLatch> streams = ConcurrentHashMap.newKeySet();

    StandInService(String name) throws IOException {
        this.name = name;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.createContext("/q/health", exchange -> json(exchange, 200, "{\"status\":\"UP\",\"checks\":[]}"));
        server.createContext("/q/openapi", this::describe);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        // Left unclosed by a failure, the server cuts the connection; closed, it would end a chunked answer as if it
        // were whole.
        behave(exchange);
        exchange.close();
    }

    private void behave(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var behaviour = BEHAVIOUR.matcher(query == null ? "" : query);
        switch (behaviour.find() ? behaviour.group(1) : "echo") {
            case "slow" -> {
                pause(PATIENCE);
                echo(exchange);
            }
            case "hangup" -> exchange.getRequestBody().readAllBytes();
            case "half" -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                throw new IOException("broken off, as asked");
            }
            case "halfchunked" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                throw new IOException("broken off, as asked");
            }
            case "big" -> {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 200; i++) {
                    exchange.getResponseBody().write(MEGABYTE);
                }
            }
            case "stream" -> stream(exchange);
            case "goon" -> {
                streams.forEach(CountDownLatch::countDown);
                echo(exchange);
            }
            case "unchanged" -> exchange.sendResponseHeaders(304, -1);
            case "refuse" -> json(exchange, 422, "{\"type\":\"urn:sitrep:problem:unprocessable\"}");
            case "locate" -> {
                exchange.getResponseHeaders().set("Location", url() + "/v1/articles/0190");
                exchange.getResponseHeaders().set("Link", "<" + url() + "/v1/articles?cursor=x>; rel=\"next\"");
                json(exchange, 202, "{}");
            }
            default -> echo(exchange);
        }
    }

    /** One event at once, and the others when a request says to go on, as a feed that tells of what happens. */
    private void stream(HttpExchange exchange) throws IOException {
        var more = new CountDownLatch(1);
        streams.add(more);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        tell(exchange, 0);
        try {
            if (!more.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("nobody said to go on");
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            streams.remove(more);
        }
        tell(exchange, 1);
        tell(exchange, 2);
    }

    private static void tell(HttpExchange exchange, int event) throws IOException {
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private void echo(HttpExchange exchange) throws IOException {
        var received = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("service", name);
        answer.put("method", exchange.getRequestMethod());
        answer.put("target", exchange.getRequestURI().toString());
        answer.put("received", received);
        answer.put("connection", exchange.getRemoteAddress().getPort());
        answer.put(
                "headers",
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                header -> String.join(", ", header.getValue()))));
        json(exchange, 200, new ObjectMapper().writeValueAsString(answer));
    }

    private void describe(HttpExchange exchange) throws IOException {
        try (exchange;
                var document = StandInService.class.getResourceAsStream("/openapi/" + name + ".json")) {
            var authorized = exchange.getRequestHeaders().containsKey("Authorization");
            json(exchange, authorized ? 200 : 401, new String(document.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var headless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, headless ? -1 : bytes.length);
            if (!headless) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    Map<String, String> settings() {
        return Map.of("sitrep.gateway." + name + "-url", url(), "sitrep.gateway." + name + "-management-url", url());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

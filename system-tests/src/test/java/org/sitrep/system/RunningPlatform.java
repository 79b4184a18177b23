package org.sitrep.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Platform;
import org.sitrep.stack.StackException;
import org.sitrep.stack.testing.TestStack;

/** The platform that all system tests share, as its users meet it. Tests tell their own records apart by country and time. */
final class RunningPlatform {
    /** The order of tests that wait less when services have been up for a minute: consumers are measured from then on. */
    static final int LONG_UP = Integer.MAX_VALUE - 1;

    /** The order of tests that start services again. */
    static final int RESTARTED = Integer.MAX_VALUE;

    private static @Nullable RunningPlatform shared;

    private static final ObjectMapper JSON = new ObjectMapper();

    final Platform platform = TestStack.platform("system");
    final HttpJson http = new HttpJson();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningPlatform() {
        platform.start((part, started, took) -> {});
    }

    /** Started by whoever asks first; not in a static initialiser, for the parts' threads call back into this class. */
    static synchronized RunningPlatform shared() {
        if (shared == null) {
            shared = started();
        }
        return shared;
    }

    /** A start that fails would cost every test: it is tried once more. */
    private static RunningPlatform started() {
        try {
            return new RunningPlatform();
        } catch (StackException once) {
            System.out.println("The platform is started once more: " + once.getMessage());
            return new RunningPlatform();
        }
    }

    String token(String role) {
        return tokens.computeIfAbsent(
                role, name -> platform.stack().keycloak().realm().token(OidcClient.localFor(name)));
    }

    String url(String path) {
        return platform.gateway().url() + path;
    }

    /** Sends an article as a partner does who tries again while the door is closed. */
    String send(Map<String, ?> article) {
        HttpJson.Answer answer = soon().alias("the platform takes " + article.get("url"))
                .until(() -> post(article), sent -> sent != null && sent.status() < 500 && sent.status() != 429);
        if (!answer.good()) {
            throw new AssertionError("refused with " + answer.status() + ": " + answer.text());
        }
        return answer.json().path("id").asText();
    }

    /** What an analyst gets; anything but 200 is a failure, which {@link #soon} forgives a service that is just starting. */
    JsonNode get(String path) {
        HttpJson.Answer answer = http.get(url(path), token("analyst"));
        if (answer.status() >= 500) {
            throw new StackException("GET " + path + " answered " + answer.status() + ": " + answer.text());
        }
        if (answer.status() != 200) {
            throw new AssertionError("GET " + path + " answered " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }

    /** The article once it is coded. */
    JsonNode coded(String id) {
        return soon().alias("article " + id + " is coded")
                .until(
                        () -> get("/v1/articles/" + id),
                        article -> "coded".equals(article.path("status").asText()));
    }

    static ConditionFactory soon() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                // What is asked of hundreds of articles, and holds of most already, must not wait for each.
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsMatching(StackException.class::isInstance);
    }

    /** The metrics at a management port, by HTTP/1.1 as a scraper asks: an upgrade to HTTP/2 can garble a long answer. */
    static String metrics(String url) {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(url + "/q/metrics"))
                                    .timeout(Duration.ofMinutes(1))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new StackException(url + " does not tell its metrics.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A resource of the tests, parsed. */
    static JsonNode resource(String name) {
        try (InputStream file = RunningPlatform.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("No resource " + name);
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> article(String name) {
        return JSON.convertValue(resource(name), Map.class);
    }

    private HttpJson.@Nullable Answer post(Map<String, ?> article) {
        try {
            return http.post(url("/v1/articles"), token("submitter"), article);
        } catch (StackException closed) {
            return null;
        }
    }
}

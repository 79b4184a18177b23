package org.sitrep.benchmarks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A service's HTTP door for a caller of one role. What is answered otherwise than it should ends the measurement. */
public final class Door {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Running running;
    private final String token;

    public Door(Running running, String role) {
        this.running = running;
        this.token = running.token(role);
    }

    /** The whole body. */
    public String get(String path) throws IOException, InterruptedException {
        return checked(client.send(request(path).GET().build(), BodyHandlers.ofString()), path)
                .body();
    }

    /** The body as it comes. */
    public InputStream stream(String path) throws IOException, InterruptedException {
        return checked(client.send(request(path).GET().build(), BodyHandlers.ofInputStream()), path)
                .body();
    }

    public String post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return checked(client.send(request, BodyHandlers.ofString()), path).body();
    }

    /** Sends a packed table that is taken while nobody waits; the path that tells of it. */
    public String postLater(String path, String type, byte[] packed) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofByteArray(packed))
                .build();
        return checked(client.send(request, BodyHandlers.ofString()), path, ACCEPTED)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(running.service().url() + path))
                .header("Authorization", "Bearer " + token);
    }

    private static <T> HttpResponse<T> checked(HttpResponse<T> response, String path) {
        return checked(response, path, OK);
    }

    private static <T> HttpResponse<T> checked(HttpResponse<T> response, String path, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(path + " was answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }
}

package org.sitrep.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A service's heap while it works, looked at five times a second by its metrics. */
public final class Heap implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)");
    private static final double MEGABYTE = 1 << 20;
    private static final long PAUSE_MILLIS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest metrics;
    private final List<Double> megabytes = new ArrayList<>();
    private final Thread watcher;

    public Heap(Running running) {
        metrics = HttpRequest.newBuilder(URI.create(running.service().managementUrl() + "/q/metrics"))
                .build();
        watcher = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            while (!Thread.interrupted()) {
                String text = client.send(metrics, BodyHandlers.ofString()).body();
                double used = USED.matcher(text)
                        .results()
                        .mapToDouble(each -> Double.parseDouble(each.group(1)))
                        .sum();
                megabytes.add(used / MEGABYTE);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException gone) {
            throw new IllegalStateException("the service shows no metrics", gone);
        } catch (InterruptedException done) {
            // looked at for long enough
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The least that was used in each fifth of the time, which is what garbage collection left, and the most ever. */
    public String course() {
        int parts = 5;
        StringBuilder course = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            double least =
                    megabytes.subList(part * megabytes.size() / parts, (part + 1) * megabytes.size() / parts).stream()
                            .mapToDouble(each -> each)
                            .min()
                            .orElse(0);
            course.append(String.format(Locale.ROOT, "%.0f ", least));
        }
        double most = megabytes.stream().mapToDouble(each -> each).max().orElse(0);
        return course + String.format(Locale.ROOT, "MB, at most %.0f", most);
    }
}

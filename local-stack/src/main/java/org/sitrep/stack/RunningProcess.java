package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A note in the home's folder of the process of one part: whoever finds it can end the process in good order. */
record RunningProcess(Path note) {
    /** A first good end takes long on a busy machine: a JVM keeps its classes for the next start then. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** All that a home knows of. */
    static List<RunningProcess> in(Home home) {
        if (!Files.isDirectory(home.running())) {
            return List.of();
        }
        try (Stream<Path> notes = Files.list(home.running())) {
            return notes.filter(note -> note.toString().endsWith(".properties"))
                    .map(RunningProcess::new)
                    .toList();
        } catch (IOException e) {
            throw new StackException("The folder " + home.running() + " cannot be read.", e);
        }
    }

    /** Ends them in good order: side by side those of one layer, the highest layer first. */
    static void endAll(List<RunningProcess> running, Consumer<String> ended) {
        var layers = new TreeMap<Integer, List<RunningProcess>>(Comparator.reverseOrder());
        running.forEach(process -> layers.computeIfAbsent(process.layer(), layer -> new ArrayList<>())
                .add(process));
        for (List<RunningProcess> layer : layers.values()) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                layer.stream()
                        .map(process -> CompletableFuture.runAsync(
                                () -> {
                                    if (process.end()) {
                                        ended.accept(process.name());
                                    }
                                },
                                threads))
                        .toList()
                        .forEach(CompletableFuture::join);
            }
        }
    }

    void write(ProcessMark process, String farewell, int layer) {
        Settings.in(note)
                .set("pid", Long.toString(process.pid()))
                .set("started", process.started())
                .set("farewell", farewell)
                .set("layer", Integer.toString(layer))
                .set("since", Instant.now().toString())
                .save();
    }

    String name() {
        return String.valueOf(note.getFileName()).replaceFirst("\\.properties$", "");
    }

    /** The process, when it still runs. */
    Optional<ProcessMark> process() {
        Settings kept = Settings.in(note);
        return kept.get("pid").isEmpty()
                ? Optional.empty()
                : Optional.of(new ProcessMark(Long.parseLong(kept.get("pid")), kept.get("started")))
                        .filter(ProcessMark::alive);
    }

    String since() {
        return Settings.in(note).get("since");
    }

    /** Ends the process in good order, or else at once, and takes the note away; false when it did not run. */
    boolean end() {
        String farewell = Settings.in(note).get("farewell");
        Optional<ProcessMark> process = process();
        process.ifPresent(running -> running.end(farewell, PATIENCE));
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new StackException("The file " + note + " cannot be removed.", e);
        }
        return process.isPresent();
    }

    private int layer() {
        String layer = Settings.in(note).get("layer");
        return layer.isEmpty() ? 0 : Integer.parseInt(layer);
    }
}

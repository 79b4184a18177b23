package org.sitrep.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** The real parts of one home: PostgreSQL, Kafka and Keycloak. */
public final class Stack {
    private final Home home;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;

    /** The parts as they lie in the home, running or not. */
    public Stack(Home home) {
        this.home = home.create();
        this.postgres = new Postgres(home);
        this.kafka = new Kafka(home);
        this.keycloak = new Keycloak(home, postgres);
    }

    /** Told of each part that is ready. */
    public interface Progress {
        /** The part is ready now, after so long a start. */
        void ready(Part part, Part.Started started, Duration took);
    }

    public Home home() {
        return home;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    /** In the order in which they may be started one by one. */
    public List<Part> parts() {
        return List.of(postgres, kafka, keycloak);
    }

    /** Whether the parts have yet to be unpacked, which takes a while. */
    public boolean firstStart() {
        return !new UnpackedParts(home.unpacked()).complete();
    }

    /**
     * Starts what does not run, side by side where possible; when one fails, all are stopped.
     *
     * @throws StackException with the first failure
     */
    public void start(Progress progress) {
        together(threads -> {
            var database = CompletableFuture.runAsync(() -> start(postgres, progress), threads);
            var broker = CompletableFuture.runAsync(() -> start(kafka, progress), threads);
            var identity = database.thenRunAsync(() -> start(keycloak, progress), threads);
            return List.of(broker, identity);
        });
    }

    /** Starts parts side by side that need nothing of each other to start; when one fails, all of the home are stopped. */
    public void startTogether(List<Part> parts, Progress progress) {
        together(threads -> parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> start(part, progress), threads))
                .toList());
    }

    /** Stops whatever this home knows to run. */
    public void stop() {
        stop(name -> {});
    }

    /** Stops whatever this home knows to run, and tells the name of each part that has ended. */
    public void stop(Consumer<String> ended) {
        RunningProcess.endAll(RunningProcess.in(home), ended);
    }

    private void together(Function<ExecutorService, List<CompletableFuture<Void>>> starts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(starts.apply(threads).toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            stop();
            throw e.getCause() instanceof StackException sentence
                    ? sentence
                    : new StackException("A part cannot be started: " + e.getCause() + ".", e);
        }
    }

    private static void start(Part part, Progress progress) {
        long begin = System.nanoTime();
        Part.Started started = part.start();
        progress.ready(part, started, Duration.ofNanos(System.nanoTime() - begin));
    }
}

package org.sitrep.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.stack.HomeLock;
import org.sitrep.stack.Part;
import org.sitrep.stack.Service;
import org.sitrep.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = {
            "Starts PostgreSQL, Kafka, Keycloak and the four services, returns when all are ready and leaves them running.",
            "What runs already is left as it is; what has died or was built anew is started again.",
            "The gateway listens on port 8080, or on the one that SITREP_PORT names."
        })
final class Up implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Override
    public Integer call() throws IOException {
        start(new LocalRun(), spec.commandLine().getOut());
        return 0;
    }

    /** Starts what does not run, with a line a part. */
    static void start(LocalRun run, PrintWriter out) throws IOException {
        try (HomeLock _ = run.home().lock()) {
            run.platform().services().stream().filter(Service::outdated).forEach(Part::stop);
            run.requireChosenPort();
            if (run.ready()) {
                out.println("Sitrep is up already: " + run.gatewayUrl());
                out.flush();
                return;
            }
            run.requireDisk();
            out.println("Starting Sitrep. Data and logs: " + run.home().root());
            if (run.platform().stack().firstStart()) {
                out.println("  (the first start unpacks the parts and makes Keycloak ready: about a minute)");
            }
            out.flush();
            long begin = System.nanoTime();
            startOrLeaveNothing(run, out);
            out.printf(
                    "Sitrep is up after %s: %s%n",
                    seconds(Duration.ofNanos(System.nanoTime() - begin)), run.gatewayUrl());
            out.flush();
        }
    }

    private static void startOrLeaveNothing(LocalRun run, PrintWriter out) {
        var interruption = new Interruption(run.platform().stack(), out);
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            run.platform().start((part, started, took) -> line(out, part, started, took));
        } catch (StackException failed) {
            throw explained(failed, run.home().root());
        } finally {
            interruption.isOver();
        }
    }

    /** Flyway's own words, in a log of JSON, help nobody who only took up another commit. */
    static StackException explained(StackException failed, Path data) {
        return String.valueOf(failed.getMessage()).contains("FlywayValidateException")
                ? new StackException(
                        "The data in " + data
                                + " were written by another version of Sitrep, and this one cannot take them over:"
                                + " go back to that version, or take the data away with ./sitrep down --wipe.",
                        failed)
                : failed;
    }

    private static void line(PrintWriter out, Part part, Part.Started started, Duration took) {
        String how = started == Part.Started.FRESH ? seconds(took) : "ran already";
        out.printf("  %-15s %-26s %11s%n", part.name(), part.address(), how);
        out.flush();
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}

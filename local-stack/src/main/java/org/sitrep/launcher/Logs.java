package org.sitrep.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.stack.Part;
import org.sitrep.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Prints the last lines that a part logged.")
final class Logs implements Callable<Integer> {
    private static final long LOOK_EVERY_MILLIS = 300;
    private static final int CHUNK = 1 << 16;

    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Parameters(
            paramLabel = "SERVICE",
            description = "ingest-service, events-service, stats-service, gateway, postgresql, kafka or keycloak")
    String service;

    @Option(names = "-f", description = "Goes on with what is logged from now on, until Ctrl-C.")
    boolean follow;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            defaultValue = "200",
            description = "How many lines (default: ${DEFAULT-VALUE}).")
    int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (lines < 0) {
            throw new ParameterException(spec.commandLine(), "LINES is " + lines + ", and must not be less than 0");
        }
        List<Part> parts = new LocalRun().platform().parts();
        Path log = parts.stream()
                .filter(part -> part.name().equals(service) || part.name().equals(service + "-service"))
                .map(Part::log)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no part \"" + service + "\": the parts are "
                                + String.join(
                                        ", ", parts.stream().map(Part::name).toList())));
        if (!Files.exists(log)) {
            throw new StackException("Nothing has been logged by " + service + " yet.");
        }
        PrintWriter out = spec.commandLine().getOut();
        long position = tail(log, out);
        while (follow) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            position = goOn(log, position, out);
        }
        return 0;
    }

    private long tail(Path log, PrintWriter out) throws IOException {
        long size = Files.size(log);
        List<String> all = new String(Files.readAllBytes(log), 0, (int) size, StandardCharsets.UTF_8)
                .lines()
                .toList();
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(out::println);
        out.flush();
        return size;
    }

    private static long goOn(Path log, long position, PrintWriter out) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            // Shorter than before: it was set aside and begun anew.
            long from = file.length() < position ? 0 : position;
            file.seek(from);
            byte[] chunk = new byte[CHUNK];
            int read = file.read(chunk);
            if (read <= 0) {
                return from;
            }
            out.print(new String(chunk, 0, read, StandardCharsets.UTF_8));
            out.flush();
            return from + read;
        }
    }
}

package org.sitrep.stack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param command the program and its arguments
 * @param environment what it finds in its environment beside the few variables that every program needs
 */
record Program(List<String> command, Map<String, String> environment) {
    /** What of the caller's environment goes on; the rest could change a part's behaviour unseen. */
    private static final List<String> PASSED_ON = List.of("PATH", "HOME", "TMPDIR", "TZ", "USER");

    static Program of(List<String> command) {
        return new Program(command, Map.of());
    }

    /** Starts it so that it outlives this process and its terminal, its output appended to the log. */
    ProcessMark startDetached(Path log) throws IOException {
        var detached = new ArrayList<String>();
        // A session of its own: neither Ctrl-C nor the end of the terminal reaches it.
        detached.add("setsid");
        detached.addAll(command);
        Process process = builder(detached, log).start();
        return ProcessMark.of(process.pid()).orElse(new ProcessMark(process.pid(), "ended at once"));
    }

    /** Runs it to its end. */
    int run(Path log) throws IOException, InterruptedException {
        return builder(command, log).start().waitFor();
    }

    private ProcessBuilder builder(List<String> words, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(words)
                .directory(requireNonNull(log.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> variables = builder.environment();
        variables.keySet().retainAll(PASSED_ON);
        variables.put("LC_ALL", "C.UTF-8");
        variables.putAll(environment);
        return builder;
    }
}

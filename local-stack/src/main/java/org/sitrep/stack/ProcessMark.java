package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks one process for good: its id with the moment it started, so that a later process under the same id is never taken for it.
 *
 * @param pid the process id
 * @param started when it started, in ticks of this boot of the machine
 */
public record ProcessMark(long pid, String started) {
    private static final int STATE = 0;
    private static final int START_TIME = 19;

    /** The mark of a process that runs now; empty where there is none (one that has ended but was not yet collected is none). */
    public static Optional<ProcessMark> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name of the program stands in brackets and may hold anything, brackets too.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("X") || (fields[STATE].equals("Z") && !threadsLeft(pid))) {
                return Optional.empty();
            }
            return Optional.of(new ProcessMark(pid, fields[START_TIME] + "@" + boot()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Whom it has started, and they in turn, as far as they run now. */
    List<ProcessMark> descendants() {
        return ProcessHandle.of(pid).filter(_ -> alive()).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(child -> of(child.pid()).stream())
                .toList();
    }

    /** Sends a signal by its name without SIG, such as {@code TERM}; does nothing when the process has ended. */
    public void signal(String name) {
        if (!alive()) {
            return;
        }
        try {
            // The shell's own kill: the program of that name is not on every machine.
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackException("Process " + pid + " could not be sent the signal " + name + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the signal, and KILL to a process that is still there after the patience. */
    public void end(String signal, Duration patience) {
        signal(signal);
        if (!awaitEnd(patience)) {
            signal("KILL");
            awaitEnd(Duration.ofSeconds(10));
        }
    }

    private boolean awaitEnd(Duration patience) {
        return Waiting.until(() -> !alive(), patience);
    }

    /** A killed process is shown as ended while other threads of it still hold its files and ports. */
    private static boolean threadsLeft(long pid) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.count() > 1;
        }
    }

    private static String boot() throws IOException {
        return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    }
}

package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A note in the home's folder of the process of one part: whoever finds it can end the process in good order. */
record RunningProcess(Path note) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** All that a home knows of, the last started first: the order in which they are ended. */
    static List<RunningProcess> in(Home home) {
        if (!Files.isDirectory(home.running())) {
            return List.of();
        }
        try (Stream<Path> notes = Files.list(home.running())) {
            return notes.filter(note -> note.toString().endsWith(".properties"))
                    .sorted(Comparator.comparing(RunningProcess::written).reversed())
                    .map(RunningProcess::new)
                    .toList();
        } catch (IOException e) {
            throw new StackException("The folder " + home.running() + " cannot be read.", e);
        }
    }

    void write(ProcessMark process, String farewell) {
        Settings.in(note)
                .set("pid", Long.toString(process.pid()))
                .set("started", process.started())
                .set("farewell", farewell)
                .set("since", Instant.now().toString())
                .save();
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

    /** Ends the process in good order, or else at once, and takes the note away. */
    void end() {
        String farewell = Settings.in(note).get("farewell");
        process().ifPresent(process -> process.end(farewell, PATIENCE));
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new StackException("The file " + note + " cannot be removed.", e);
        }
    }

    private static FileTime written(Path note) {
        try {
            return Files.getLastModifiedTime(note);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}

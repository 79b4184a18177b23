package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One part of the platform: a process with an address that is started, awaited, stopped, and found again by later programs. */
public abstract class Part {
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    /** How long one that runs may be slow to answer, on a busy machine, before it is taken for one that hangs. */
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(30);

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);
    private static final int LINES_SHOWN = 12;

    private final Home home;
    private final String name;

    Part(Home home, String name) {
        this.home = home;
        this.name = name;
    }

    /** What became of a start. */
    public enum Started {
        FRESH,
        RAN_ALREADY
    }

    public final String name() {
        return name;
    }

    /** Where it is reached, for people. */
    public abstract String address();

    /** What must lie ready before the process is started: programs, folders, ports. */
    abstract void prepare() throws IOException, InterruptedException;

    /** The process itself. */
    abstract Program program() throws IOException;

    /** Whether it answers as it should. */
    abstract boolean answers();

    /** What is set up in the running part, each time it was started; must not mind being done again. */
    void furnish() {}

    /** The signal that ends it in good order. */
    String farewell() {
        return "TERM";
    }

    /** Parts stand upon those of lower layers, and are stopped before them. */
    int layer() {
        return 1;
    }

    final Home home() {
        return home;
    }

    public final Path log() {
        return home.log(name);
    }

    /** The process of this part, when it runs. */
    public final Optional<ProcessMark> process() {
        return note().process();
    }

    /** Since when it runs, as an ISO instant; empty when it was never started. */
    public final String since() {
        return note().since();
    }

    public final boolean ready() {
        return process().isPresent() && answers();
    }

    /**
     * Starts it and returns when it is ready. One that runs and answers is left as it is; one that runs and does not answer is ended first.
     *
     * @throws StackException when it ends or keeps silent instead; nothing of it is left running then
     */
    public final synchronized Started start() {
        if (process().isPresent()) {
            if (Waiting.until(this::answers, ANSWER_PATIENCE)) {
                return Started.RAN_ALREADY;
            }
            stop();
        }
        try {
            prepare();
            launch();
            furnish();
            return Started.FRESH;
        } catch (IOException e) {
            stop();
            throw new StackException(name + " cannot be started: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new StackException("The start of " + name + " was interrupted.", e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    void launch() throws IOException {
        var log = new LogFile(log());
        long since = log.prepare();
        ProcessMark process = program().startDetached(log.path());
        note().write(process, farewell(), layer());
        boolean settled = Waiting.until(() -> !process.alive() || answers(), START_PATIENCE);
        if (!process.alive()) {
            throw complaint("stopped while it was starting", log, since);
        }
        if (!settled) {
            throw complaint("did not become ready within " + START_PATIENCE.toSeconds() + " s", log, since);
        }
    }

    /** Ends it in good order; does nothing when it does not run. */
    public final void stop() {
        note().end();
    }

    /** Ends it as a power cut would: its children too, who would hold its port and its memory a moment longer. */
    public final void kill() {
        process().ifPresent(process -> {
            List<ProcessMark> children = process.descendants();
            process.end("KILL", KILL_PATIENCE);
            children.forEach(child -> child.end("KILL", KILL_PATIENCE));
        });
    }

    private RunningProcess note() {
        return new RunningProcess(home.running().resolve(name + ".properties"));
    }

    final StackException complaint(String what, LogFile log, long since) {
        return new StackException(name + " " + what + ". Its last lines:\n    "
                + String.join("\n    ", log.lastLines(since, LINES_SHOWN)) + "\nThe whole log: " + log.path());
    }
}

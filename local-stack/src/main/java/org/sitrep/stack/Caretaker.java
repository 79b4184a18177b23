package org.sitrep.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A process that outlives those who use a home, and clears the home away when the last of them has ended, however it ended. */
public final class Caretaker {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int HEAP_MEGABYTES = 48;

    private final Home home;

    public Caretaker(Home home) {
        this.home = home;
    }

    /** Notes a process for which the home must stay. The home's lock must be held. */
    public void stayFor(ProcessMark user) {
        Settings.in(users().resolve(user.pid() + ".properties"))
                .set("pid", Long.toString(user.pid()))
                .set("started", user.started())
                .save();
    }

    public boolean onDuty() {
        return note().process().isPresent();
    }

    /** Clears away what a killed predecessor left, and takes up duty in a process of its own. The home's lock must be held. */
    public void begin(Duration linger) {
        try {
            clear();
            home.create();
            Path classes = ownClasses();
            var program = Program.of(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + HEAP_MEGABYTES + "m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes.toString(),
                    Caretaker.class.getName(),
                    home.root().toString(),
                    home.unpacked().toString(),
                    Long.toString(linger.toSeconds())));
            note().write(program.startDetached(home.log("caretaker")), "KILL", 0);
        } catch (IOException e) {
            throw new StackException("The caretaker of " + home.root() + " cannot be started.", e);
        }
    }

    /** The process's own life: {@code HOME UNPACKED LINGER_SECONDS}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = new Home(Path.of(arguments[0]), Path.of(arguments[1]));
        new Caretaker(home).care(Duration.ofSeconds(Long.parseLong(arguments[2])));
    }

    private void care(Duration linger) throws IOException, InterruptedException {
        long lastSeen = System.nanoTime();
        while (true) {
            Thread.sleep(LOOK_EVERY);
            if (inUse()) {
                lastSeen = System.nanoTime();
            } else if (System.nanoTime() - lastSeen > linger.toNanos()) {
                try (HomeLock _ = home.lock()) {
                    // Somebody may have come while we waited for the lock.
                    if (!inUse()) {
                        clear();
                        return;
                    }
                }
            }
        }
    }

    private boolean inUse() throws IOException {
        if (!Files.isDirectory(users())) {
            return false;
        }
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(users())) {
            for (Path user : notes) {
                if (new RunningProcess(user).process().isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private void clear() throws IOException {
        RunningProcess.endAll(
                RunningProcess.in(home).stream()
                        .filter(running -> !running.equals(note()))
                        .toList(),
                name -> {});
        for (String folder : new String[] {"data", "logs", "running", "users", "apps"}) {
            Folders.delete(home.root().resolve(folder));
        }
        home.forgetPortsAndSecrets();
        Files.deleteIfExists(home.root());
    }

    private Path users() {
        return home.root().resolve("users");
    }

    private RunningProcess note() {
        return new RunningProcess(home.running().resolve("caretaker.properties"));
    }

    /** A copy of the jar that holds this class: the build may replace the original while we run. */
    private Path ownClasses() throws IOException {
        Path classes = Path.of(URI.create(Caretaker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(classes)) {
            return classes;
        }
        Path copy = home.root().resolve("data").resolve("caretaker.jar");
        Files.copy(classes, copy);
        return copy;
    }
}

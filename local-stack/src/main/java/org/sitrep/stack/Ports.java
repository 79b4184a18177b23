package org.sitrep.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of one stack: taken at random, remembered, and taken again while nobody else has them. */
public final class Ports {
    /** Below the range from which Linux takes ports for outgoing connections: a client could otherwise sit on the port of a part that restarts. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;

    Ports(Path file) {
        this.file = file;
    }

    /** The remembered port where it is free, else a new one that is remembered from now on. */
    public int claim(String name) {
        int kept = of(name);
        // Whoever held it last may have been killed a moment ago.
        if (kept != 0 && Waiting.until(() -> free(kept), PATIENCE)) {
            return kept;
        }
        // One at a time: parts that start side by side must not choose the same.
        synchronized (Ports.class) {
            int fresh = random();
            Settings.put(file, name, Integer.toString(fresh));
            return fresh;
        }
    }

    /** Remembers a port that somebody chose. */
    int fix(String name, int port) {
        Settings.put(file, name, Integer.toString(port));
        return port;
    }

    /** The remembered port; 0 before the first claim. */
    public int of(String name) {
        String kept = Settings.in(file).get(name);
        return kept.isEmpty() ? 0 : Integer.parseInt(kept);
    }

    /** Whether a program could listen on the port of the loopback address now. */
    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Free, and promised to no part of this stack that has yet to listen. */
    private int random() {
        Set<String> promised = Settings.in(file).values();
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!promised.contains(Integer.toString(port)) && free(port)) {
                return port;
            }
        }
        throw new StackException("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }
}

package org.sitrep.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of one stack.
 *
 * @param root everything that this stack writes: data, logs, what runs, ports and secrets
 * @param unpacked the real parts' programs, which several stacks may share
 */
public record Home(Path root, Path unpacked) {
    public Home {
        root = root.toAbsolutePath().normalize();
        unpacked = unpacked.toAbsolutePath().normalize();
    }

    public Path data(String part) {
        return root.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path running() {
        return root.resolve("running");
    }

    public Ports ports() {
        return new Ports(root.resolve("ports.properties"));
    }

    public Secrets secrets() {
        return new Secrets(root.resolve("secrets.properties"));
    }

    /** Takes all away but the unpacked programs. Nothing of it may run. */
    public void wipe() throws IOException {
        Folders.delete(root);
    }

    void forgetPortsAndSecrets() throws IOException {
        Files.deleteIfExists(root.resolve("ports.properties"));
        Files.deleteIfExists(root.resolve("secrets.properties"));
    }

    /** Held while a stack is started or stopped, so that two never do it at once. */
    public HomeLock lock() {
        // Beside the folder, not in it: a lock that is deleted with its folder locks nothing.
        return HomeLock.take(root.resolveSibling(root.getFileName() + ".lock"));
    }

    Home create() {
        try {
            for (String folder : new String[] {"data", "logs", "running"}) {
                Files.createDirectories(root.resolve(folder));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be written", e);
        }
    }
}

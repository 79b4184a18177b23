package org.sitrep.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A lock between processes, and between the threads of one, that the operating system frees when its holder dies. */
public final class HomeLock implements AutoCloseable {
    private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private final Semaphore here;

    private HomeLock(FileChannel channel, Semaphore here) {
        this.channel = channel;
        this.here = here;
    }

    static HomeLock take(Path file) {
        // The operating system's lock belongs to the whole process: two threads need one of their own.
        Semaphore here = HERE.computeIfAbsent(file, f -> new Semaphore(1));
        here.acquireUninterruptibly();
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new HomeLock(channel, here);
        } catch (IOException e) {
            here.release();
            throw new StackException("The lock " + file + " cannot be taken.", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackException("A lock cannot be given back.", e);
        } finally {
            here.release();
        }
    }
}

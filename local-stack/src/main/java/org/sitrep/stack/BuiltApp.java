package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * What the build made of one service, copied before it is run: the next build must not pull it from under a running process.
 *
 * @param module the module's folder
 * @param folder where the copy lies
 */
record BuiltApp(Path module, Path folder) {
    private static final String RUN = "quarkus-run.jar";

    Path jar() {
        return folder.resolve(RUN);
    }

    boolean outdated() {
        try {
            return Files.exists(built().resolve(RUN))
                    && (!Files.exists(jar())
                            || !Files.getLastModifiedTime(built().resolve(RUN))
                                    .equals(Files.getLastModifiedTime(jar())));
        } catch (IOException beingBuilt) {
            return false;
        }
    }

    void requireBuilt() {
        if (!Files.isReadable(built().resolve(RUN))) {
            throw new StackException(module.getFileName() + " is not built: " + built().resolve(RUN)
                    + " is missing. Build it with ./sitrep build.");
        }
    }

    void refresh() throws IOException {
        requireBuilt();
        // Two processes of one module may be started at once.
        synchronized (BuiltApp.class) {
            if (outdated()) {
                copy();
            }
        }
    }

    private void copy() throws IOException {
        Path fresh = folder.resolveSibling(folder.getFileName() + ".copying");
        Folders.delete(fresh);
        try (Stream<Path> all = Files.walk(built())) {
            for (Path path : all.toList()) {
                Path target = fresh.resolve(built().relativize(path));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Folders.delete(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path built() {
        return module.resolve("target/quarkus-app");
    }
}

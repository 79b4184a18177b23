package org.sitrep.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The programs of the real parts: fetched by Maven, unpacked when first needed, once for all stacks of a checkout. */
final class UnpackedParts {
    private final Path folder;
    private final Properties parts = new Properties();

    UnpackedParts(Path folder) {
        this.folder = folder;
        try (InputStream in = UnpackedParts.class.getResourceAsStream("parts.properties")) {
            if (in == null) {
                throw new StackException("The list of the parts is missing: build the module local-stack/parts first.");
            }
            parts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StackException("The list of the parts cannot be read.", e);
        }
    }

    /** What is done with a freshly unpacked folder before anybody sees it. */
    interface Finish {
        void in(Path folder) throws IOException, InterruptedException;
    }

    String kafkaClassPath() {
        String classPath = parts.getProperty("kafka.classpath");
        for (String jar : classPath.split(":", -1)) {
            fetched(Path.of(jar));
        }
        return classPath;
    }

    Path kafka() throws IOException {
        return Files.createDirectories(folder.resolve("kafka-" + parts.getProperty("kafka.version")));
    }

    Path postgres() throws IOException, InterruptedException {
        return once("postgresql", Archives::unpackPostgres, fresh -> {});
    }

    Path keycloak(Finish finish) throws IOException, InterruptedException {
        return once("keycloak", Archives::unpackKeycloak, finish);
    }

    boolean complete() {
        return Files.isDirectory(target("postgresql")) && Files.isDirectory(target("keycloak"));
    }

    private Path target(String part) {
        return folder.resolve(part + "-" + parts.getProperty(part + ".version"));
    }

    private interface Unpack {
        void into(Path archive, Path folder) throws IOException;
    }

    private Path once(String part, Unpack unpack, Finish finish) throws IOException, InterruptedException {
        Path target = target(part);
        if (Files.isDirectory(target)) {
            return target;
        }
        try (HomeLock _ = HomeLock.take(folder.resolve(part + ".lock"))) {
            if (!Files.isDirectory(target)) {
                Path fresh = folder.resolve(part + ".unpacking");
                Folders.delete(fresh);
                unpack.into(fetched(Path.of(parts.getProperty(part + ".archive"))), fresh);
                finish.in(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        }
    }

    private static Path fetched(Path file) {
        if (!Files.isReadable(file)) {
            throw new StackException(
                    "The file " + file + ", which Maven fetched, is gone: build again with ./sitrep build.");
        }
        return file;
    }
}

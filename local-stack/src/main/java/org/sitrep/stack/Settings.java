package org.sitrep.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A small properties file that only its owner may read, written whole or not at all. */
final class Settings {
    private final Path file;
    private final Properties values;

    private Settings(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    static Settings in(Path file) {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StackException("The file " + file + " cannot be read.", e);
            }
        }
        return new Settings(file, values);
    }

    /** Sets one value among others that threads of this process may be setting. */
    static synchronized void put(Path file, String key, String value) {
        in(file).set(key, value).save();
    }

    /** The value, made and kept when it is missing. */
    static synchronized String getOrMake(Path file, String key, Supplier<String> make) {
        String kept = in(file).get(key);
        if (!kept.isEmpty()) {
            return kept;
        }
        String made = make.get();
        put(file, key, made);
        return made;
    }

    String get(String key) {
        return values.getProperty(key, "");
    }

    Set<String> values() {
        return values.stringPropertyNames().stream().map(this::get).collect(Collectors.toSet());
    }

    Settings set(String key, String value) {
        values.setProperty(key, value);
        return this;
    }

    void save() {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }
}

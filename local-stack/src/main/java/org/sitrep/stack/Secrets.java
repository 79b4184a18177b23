package org.sitrep.stack;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords and client secrets of one stack: made at random when first asked for, kept in a file for the owner alone. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
    }

    public String of(String name) {
        return Settings.getOrMake(file, name, this::make);
    }

    private String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

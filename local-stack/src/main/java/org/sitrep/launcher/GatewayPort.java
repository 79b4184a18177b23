package org.sitrep.launcher;

import org.jspecify.annotations.Nullable;
import org.sitrep.stack.StackException;

/** Where the platform is reached: the one port that a person may want to choose. */
final class GatewayPort {
    private static final int DEFAULT = 8080;
    static final String VARIABLE = "SITREP_PORT";

    private GatewayPort() {}

    static int chosen() {
        Integer named = named();
        return named == null ? DEFAULT : named;
    }

    /** The port that somebody asks for; null where nobody does. */
    static @Nullable Integer named() {
        String wanted = System.getenv(VARIABLE);
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        try {
            int port = Integer.parseInt(wanted.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new StackException(VARIABLE + " is \"" + wanted + "\", and a port is a number from 1 to 65535.");
    }
}

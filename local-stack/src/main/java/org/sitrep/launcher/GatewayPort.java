package org.sitrep.launcher;

import org.sitrep.stack.StackException;

/** Where the platform is reached: the one port that a person may want to choose. */
final class GatewayPort {
    private static final int DEFAULT = 8080;
    private static final String VARIABLE = "SITREP_PORT";

    private GatewayPort() {}

    static int chosen() {
        String wanted = System.getenv(VARIABLE);
        if (wanted == null || wanted.isBlank()) {
            return DEFAULT;
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

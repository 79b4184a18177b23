package org.sitrep.launcher;

import java.io.IOException;
import java.nio.file.Files;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Part;
import org.sitrep.stack.Platform;
import org.sitrep.stack.Service;
import org.sitrep.stack.Stack;
import org.sitrep.stack.StackException;

/** The one platform of this checkout that {@code up} starts and the other commands talk to. */
final class LocalRun {
    /** Megabytes: unpacked programs, a fresh database and the broker's first logs, and some to live on. */
    private static final long DISK_NEEDED = 1_500;

    private final Platform platform;

    LocalRun() {
        var home = new Home(Checkout.workFolder().resolve("local"), Checkout.unpackedParts());
        this.platform = new Platform(new Stack(home), Checkout.root(), GatewayPort.chosen(), Service.Stay.LONG);
    }

    Platform platform() {
        return platform;
    }

    Home home() {
        return platform.stack().home();
    }

    /** Complains when the gateway runs, and not at the port that this command was given. */
    void requireChosenPort() {
        Integer chosen = GatewayPort.named();
        if (chosen != null
                && platform.gateway().process().isPresent()
                && !gatewayUrl().endsWith(":" + chosen)) {
            throw new StackException("Sitrep runs already, at " + gatewayUrl() + ", and not at the port " + chosen
                    + " that " + GatewayPort.VARIABLE + " names: ./sitrep down first.");
        }
    }

    boolean ready() {
        return platform.parts().stream().parallel().allMatch(Part::ready);
    }

    String gatewayUrl() {
        return platform.gateway().url();
    }

    /** The gateway's address, of a platform that runs. */
    String runningGatewayUrl() {
        if (platform.gateway().process().isEmpty()) {
            throw new StackException("Sitrep is not running: start it with ./sitrep up.");
        }
        return gatewayUrl();
    }

    /** A fresh token of the local realm. */
    String token(String role) {
        if (platform.stack().keycloak().process().isEmpty()) {
            throw new StackException("Sitrep is not running: start it with ./sitrep up.");
        }
        return platform.stack().keycloak().realm().token(OidcClient.localFor(role));
    }

    void requireDisk() throws IOException {
        long megabytes = Files.getFileStore(home().root()).getUsableSpace() >> 20;
        if (megabytes < DISK_NEEDED) {
            throw new StackException("The disk under " + home().root() + " has " + megabytes
                    + " MB left, and Sitrep needs " + DISK_NEEDED + " MB: make room first.");
        }
    }
}

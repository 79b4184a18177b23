package org.sitrep.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the door. */
@QuarkusMain
public final class Gateway {
    Gateway() {}

    public static void main(String... args) {
        // Quarkus would answer a bare 400 to any address that java.net.URI does not like, such as one with a raw "|" in
        // its
        // query, before a filter sees it. PathGuard judges every address more strictly, and says what is wrong.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}

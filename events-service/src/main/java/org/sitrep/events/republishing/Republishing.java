package org.sitrep.events.republishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sitrep.events.stepping.Stepper;

/** Publishes what is to be published anew, step by step: whichever replica lives goes on. */
@ApplicationScoped
class Republishing {
    private final Stepper stepper;

    Republishing(Republications republications) {
        stepper = new Stepper(
                "republishing", () -> QuarkusTransaction.requiringNew().call(republications::step));
    }

    void start(@Observes StartupEvent event) {
        stepper.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stepper.stop();
    }

    /** Looks at once whether there is something to publish. */
    void now() {
        stepper.now();
    }
}

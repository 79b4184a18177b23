package org.sitrep.stack.testing;

import java.time.Duration;
import java.util.Optional;
import org.sitrep.stack.Caretaker;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.HomeLock;
import org.sitrep.stack.Part;
import org.sitrep.stack.Stack;

/** Homes for tests: whoever comes first starts what is in them, a caretaker clears them away when the last Maven has ended. */
final class SharedHome {
    /** Seconds for which the parts wait for a next Maven; saves whoever runs single tests their start. */
    private static final String LINGER = "SITREP_TEST_LINGER";

    private SharedHome() {}

    /** The stack of the home of that name, its parts running when {@code start} leaves them so. */
    static Stack open(String name) {
        var home = new Home(Checkout.workFolder().resolve("tests").resolve(name), Checkout.unpackedParts());
        try (HomeLock _ = home.lock()) {
            var caretaker = new Caretaker(home);
            if (!caretaker.onDuty()) {
                caretaker.begin(linger());
            }
            caretaker.stayFor(MavenProcess.orThis());
            var stack = new Stack(home);
            stack.start((part, started, took) -> {
                if (started == Part.Started.FRESH) {
                    System.out.printf(
                            "[local-stack] %-12s %-24s %5.1f s%n",
                            part.name(), part.address(), took.toMillis() / 1000.0);
                }
            });
            return stack;
        }
    }

    private static Duration linger() {
        return Duration.ofSeconds(
                Optional.ofNullable(System.getenv(LINGER)).map(Long::parseLong).orElse(0L));
    }
}

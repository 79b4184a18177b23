package org.sitrep.stack.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.stack.Caretaker;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.HomeLock;
import org.sitrep.stack.Part;
import org.sitrep.stack.Stack;
import org.sitrep.stack.StackException;

/** Homes for tests: whoever comes first starts what is in them, a caretaker clears them away when the last Maven has ended. */
final class SharedHome {
    /** Seconds for which the parts wait for a next Maven; saves whoever runs single tests their start. */
    private static final String LINGER = "SITREP_TEST_LINGER";

    private SharedHome() {}

    /** The stack of the home of that name, its parts running. */
    static Stack open(String name) {
        Home home = home(name);
        try (HomeLock _ = home.lock()) {
            var stack = new Stack(home);
            try {
                stack.start(SharedHome::tell);
            } catch (StackException once) {
                // All that was tested would be lost: a port may have been taken, or a part been too slow for another.
                System.out.println("[local-stack] tries once more: " + once.getMessage());
                stack.start(SharedHome::tell);
            }
            return stack;
        }
    }

    private static void tell(Part part, Part.Started started, Duration took) {
        if (started == Part.Started.FRESH) {
            System.out.printf(
                    Locale.ROOT,
                    "[local-stack] %-12s %-24s %5.1f s%n",
                    part.name(),
                    part.address(),
                    took.toMillis() / 1000.0);
        }
    }

    /** The home of that name with its caretaker on duty, and nothing started in it. */
    static Home home(String name) {
        var home = new Home(Checkout.workFolder().resolve("tests").resolve(name), Checkout.unpackedParts());
        try (HomeLock _ = home.lock()) {
            occupy(home);
        }
        return home;
    }

    private static void occupy(Home home) {
        var caretaker = new Caretaker(home);
        if (!caretaker.onDuty()) {
            caretaker.begin(linger());
        }
        caretaker.stayFor(MavenProcess.orThis());
    }

    private static Duration linger() {
        return Duration.ofSeconds(
                Optional.ofNullable(System.getenv(LINGER)).map(Long::parseLong).orElse(0L));
    }
}

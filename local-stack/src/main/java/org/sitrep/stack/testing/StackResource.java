package org.sitrep.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;

/**
 * Gives a Quarkus test the real parts, with a fresh database and fresh topics for the run of its module:
 * {@code @QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "events-service"))}.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
    private String module = "";

    @Override
    public void init(Map<String, String> arguments) {
        module = Objects.requireNonNull(
                arguments.get("module"), "Say the module: @ResourceArg(name = \"module\", value = \"events-service\")");
    }

    @Override
    public Map<String, String> start() {
        // Kafka's client looks its own classes up by the thread's class loader, which may still be that of an earlier
        // test application.
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(StackResource.class.getClassLoader());
        try {
            return TestStack.settings(module);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        // The parts are shared: the caretaker stops them when Maven has ended.
    }
}

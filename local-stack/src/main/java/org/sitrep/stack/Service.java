package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One process of one of our own services, run from what the build made. */
public final class Service extends Part {
    private static final int HEAP_MEGABYTES = 256;

    /** Of the one that reads texts: two of the longest at once, and a reader that overruns, want more. */
    private static final int READING_HEAP_MEGABYTES = 768;

    private final BuiltApp app;
    private final int fixedPort;
    private final Stay stay;
    private final Supplier<Map<String, String>> environment;

    /** How long a service is going to run. */
    public enum Stay {
        /** For people: it makes the next start quick, and is compiled as well as can be. */
        LONG,
        /** For a test: nothing is kept, and it is compiled quickly. */
        BRIEF
    }

    /**
     * One process of a service.
     *
     * @param name of this process; several may run of one module
     * @param module the folder of the service's module
     * @param fixedPort where it must listen; 0: at any port
     * @param stay how long it is going to run
     * @param environment where its neighbours are, asked for at each start
     */
    public Service(
            Home home, String name, Path module, int fixedPort, Stay stay, Supplier<Map<String, String>> environment) {
        super(home, name);
        this.app = new BuiltApp(module, home.root().resolve("apps").resolve(module.getFileName()));
        this.fixedPort = fixedPort;
        this.stay = stay;
        this.environment = environment;
    }

    @Override
    public String address() {
        return url();
    }

    public String url() {
        return "http://127.0.0.1:" + home().ports().of(name());
    }

    /** Where its health and metrics are, which the gateway passes on to nobody. */
    public String managementUrl() {
        return "http://127.0.0.1:" + home().ports().of(management());
    }

    @Override
    void prepare() throws IOException {
        app.refresh();
        claimPorts();
    }

    /** Complains when there is nothing to run. */
    void requireBuilt() {
        app.requireBuilt();
    }

    /** Whether the build has made a newer one than the one that runs, or ran last. */
    public boolean outdated() {
        return app.outdated();
    }

    /** Its ports are known before it is started, so that services which call each other may start side by side. */
    public void claimPorts() {
        if (process().isPresent()) {
            return;
        }
        home().ports().claim(management());
        if (fixedPort == 0) {
            home().ports().claim(name());
        } else if (Ports.free(fixedPort)) {
            home().ports().fix(name(), fixedPort);
        } else {
            throw new StackException("Port " + fixedPort + " for the " + name()
                    + " is in use by another program: stop that, or choose another port with SITREP_PORT.");
        }
    }

    @Override
    Program program() {
        List<String> command = stay == Stay.LONG
                ? Java.command(heapMegabytes(), app.folder().resolve("classes.jsa"))
                : Java.brief(heapMegabytes());
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-jar");
        command.add(app.jar().toString());
        var variables = new HashMap<>(environment.get());
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(home().ports().of(name())));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(home().ports().of(management())));
        return new Program(command, variables);
    }

    @Override
    boolean answers() {
        return Ports.accepts(home().ports().of(management())) && new HttpJson().ok(managementUrl() + "/q/health/ready");
    }

    @Override
    int layer() {
        return 2;
    }

    int heapMegabytes() {
        return name().equals("ingest-service") ? READING_HEAP_MEGABYTES : HEAP_MEGABYTES;
    }

    private String management() {
        return name() + ".management";
    }
}

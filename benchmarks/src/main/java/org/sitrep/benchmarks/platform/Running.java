package org.sitrep.benchmarks.platform;

import java.nio.file.Path;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Platform;
import org.sitrep.stack.Service;
import org.sitrep.stack.Stack;

/**
 * PostgreSQL, Kafka, Keycloak and one service, in a folder of their own below {@code .sitrep/benchmarks}, whose data stay for
 * the next run. All of them end with this.
 */
public final class Running implements AutoCloseable {
    private final Stack stack;
    private final Service service;
    private final String database;
    private double startSeconds;

    private Running(Stack stack, Service service, String database) {
        this.stack = stack;
        this.service = service;
        this.database = database;
    }

    /**
     * Starts what is needed of the platform.
     *
     * @param folder tells the data of one measurement from those of others
     * @param module such as {@code events-service}
     */
    public static Running start(String folder, String module) {
        Path root = Checkout.workFolder().resolve("benchmarks").resolve(folder);
        Stack stack = new Stack(new Home(root, Checkout.unpackedParts()));
        String database = module.replace("-service", "");
        stack.start((part, started, took) -> {});
        try {
            stack.kafka().createTopics("");
            stack.postgres().createDatabase(database, database);
            Service service = new Platform(stack, Checkout.root(), 0, Service.Stay.LONG)
                    .services().stream()
                            .filter(each -> each.name().equals(module))
                            .findFirst()
                            .orElseThrow();
            Running running = new Running(stack, service, database);
            running.startService();
            return running;
        } catch (RuntimeException failed) {
            stack.stop();
            throw failed;
        }
    }

    public Stack stack() {
        return stack;
    }

    public Service service() {
        return service;
    }

    /** The name of the service's database, and of the role that owns it. */
    public String database() {
        return database;
    }

    /** The service's database with its user and password. */
    public String jdbcUrl() {
        return stack.postgres().jdbcUrl(database)
                + "?user=" + database
                + "&password=" + stack.postgres().password(database);
    }

    /** A token of one of the four roles. */
    public String token(String role) {
        return stack.keycloak().realm().token(OidcClient.localFor(role));
    }

    /** Starts the service anew, for settings that it reads at its start. */
    public void restartService() {
        service.stop();
        startService();
    }

    /** Returns when it is ready. */
    public void startService() {
        long begun = System.nanoTime();
        service.start();
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** How long the service took to become ready when it was started last. */
    public double startSeconds() {
        return startSeconds;
    }

    @Override
    public void close() {
        stack.stop();
    }
}

package org.sitrep.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The whole platform: the real parts and our four services as processes of their own. */
public final class Platform {
    private final Stack stack;
    private final Path checkout;
    private final int gatewayPort;
    private final Service.Stay stay;
    private final Map<String, Service> services = new ConcurrentHashMap<>();

    /**
     * The platform as it lies in the stack's home, running or not.
     *
     * @param checkout the folder that holds the modules of the services
     * @param gatewayPort where the gateway must listen; 0: at any port
     * @param stay how long the services are going to run
     */
    public Platform(Stack stack, Path checkout, int gatewayPort, Service.Stay stay) {
        this.stack = stack;
        this.checkout = checkout;
        this.gatewayPort = gatewayPort;
        this.stay = stay;
    }

    public Stack stack() {
        return stack;
    }

    public Service ingest() {
        return service("ingest-service");
    }

    public Service events() {
        return service("events-service");
    }

    public Service stats() {
        return service("stats-service");
    }

    public Service gateway() {
        return service("gateway");
    }

    /** One process more of a module, beside the one that has its plain name; it is not started yet. */
    public Service another(String module, int number) {
        return services.computeIfAbsent(module + "-" + number, name -> create(name, module, 0));
    }

    /** In the order in which they may be started. */
    public List<Service> services() {
        return List.of(ingest(), events(), stats(), gateway());
    }

    public List<Part> parts() {
        return Stream.concat(stack.parts().stream(), services().stream()).toList();
    }

    /** Starts what does not run; when a part fails, everything is stopped. */
    public void start(Stack.Progress progress) {
        services().forEach(Service::requireBuilt);
        // Before anything else is started: a taken port is known at once.
        services().forEach(Service::claimPorts);
        stack.start(progress);
        stack.kafka().createTopics("");
        for (String database : List.of("ingest", "events", "stats")) {
            stack.postgres().createDatabase(database, database);
        }
        stack.startTogether(List.copyOf(services()), progress);
    }

    /** Stops whatever this home knows to run. */
    public void stop() {
        stack.stop();
    }

    private Service service(String module) {
        return services.computeIfAbsent(module, name -> create(name, name, name.equals("gateway") ? gatewayPort : 0));
    }

    private Service create(String name, String module, int port) {
        return new Service(stack.home(), name, checkout.resolve(module), port, stay, () -> environment(module));
    }

    private Map<String, String> environment(String module) {
        var variables = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", stack.keycloak().realm().url()));
        if (module.equals("gateway")) {
            variables.putAll(neighbours());
        } else {
            String database = module.replace("-service", "");
            variables.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl(database));
            variables.put("QUARKUS_DATASOURCE_USERNAME", database);
            variables.put("QUARKUS_DATASOURCE_PASSWORD", stack.postgres().password(database));
        }
        if (module.equals("stats-service") && stay == Service.Stay.LONG) {
            variables.put("SITREP_COLUMNS_FOLDER", stack.home().data("columns").toString());
        }
        return variables;
    }

    private Map<String, String> neighbours() {
        Realm realm = stack.keycloak().realm();
        return Map.of(
                "SITREP_GATEWAY_INGEST_URL", ingest().url(),
                "SITREP_GATEWAY_INGEST_MANAGEMENT_URL", ingest().managementUrl(),
                "SITREP_GATEWAY_EVENTS_URL", events().url(),
                "SITREP_GATEWAY_EVENTS_MANAGEMENT_URL", events().managementUrl(),
                "SITREP_GATEWAY_STATS_URL", stats().url(),
                "SITREP_GATEWAY_STATS_MANAGEMENT_URL", stats().managementUrl(),
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realm.url(),
                "QUARKUS_OIDC_CLIENT_CLIENT_ID", OidcClient.GATEWAY,
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", realm.secret(OidcClient.GATEWAY));
    }
}

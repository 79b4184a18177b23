package org.sitrep.stack.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.Home;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Platform;
import org.sitrep.stack.Service;
import org.sitrep.stack.Stack;

/** The front door for tests: the real parts, started by whichever test of the checkout needs them first. */
public final class TestStack {
    private static final Map<String, Stack> OPEN = new ConcurrentHashMap<>();

    private TestStack() {}

    /** PostgreSQL, Kafka and Keycloak as all modules share them: don't stop or kill a part of these. */
    public static Stack shared() {
        return open("shared");
    }

    /** The whole platform with parts of its own, that a test may kill and start again. The real parts run; start the services yourself. */
    public static Platform platform(String name) {
        return new Platform(open(name), Checkout.root(), 0, Service.Stay.BRIEF);
    }

    /** A folder for a stack in which the test itself starts what it needs; cleared when Maven ends. */
    public static Home home(String name) {
        return SharedHome.home(name);
    }

    /**
     * A token as a partner or an analyst gets it.
     *
     * @param role one of {@code submitter}, {@code analyst}, {@code curator}, {@code admin}
     */
    public static String token(String role) {
        return shared().keycloak().realm().token(OidcClient.localFor(role));
    }

    /** A token of a client of your own making: of short life, with several roles or none, for another audience. */
    public static String token(OidcClient client) {
        var realm = shared().keycloak().realm();
        realm.make(client);
        return realm.token(client.id());
    }

    public static String bootstrapServers() {
        return shared().kafka().bootstrapServers();
    }

    /** What stands before every topic's name in this run of the module's tests. */
    public static String topicPrefix(String module) {
        return TestRun.of(module).topicPrefix();
    }

    /** Where the module's database of this run is. */
    public static String jdbcUrl(String module) {
        return shared().postgres().jdbcUrl(TestRun.of(module).database());
    }

    /** A service's settings for this run of its module's tests, as it gets them from outside: its database and topics are there. */
    public static Map<String, String> settings(String module) {
        Stack stack = shared();
        TestRun run = TestRun.of(module);
        stack.postgres().createDatabase(run.database(), run.owner());
        stack.kafka().createTopics(run.topicPrefix());
        var realm = stack.keycloak().realm();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", jdbcUrl(module)),
                Map.entry("quarkus.datasource.username", run.owner()),
                Map.entry("quarkus.datasource.password", stack.postgres().password(run.owner())),
                // Tests ask much at once, and the machine may be busy.
                Map.entry("quarkus.datasource.jdbc.acquisition-timeout", "60S"),
                Map.entry("kafka.bootstrap.servers", stack.kafka().bootstrapServers()),
                Map.entry("sitrep.topic-prefix", run.topicPrefix()),
                Map.entry("quarkus.oidc.auth-server-url", realm.url()),
                Map.entry("quarkus.oidc-client.auth-server-url", realm.url()),
                Map.entry("quarkus.oidc-client.client-id", OidcClient.GATEWAY),
                Map.entry("quarkus.oidc-client.credentials.secret", realm.secret(OidcClient.GATEWAY)),
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.host", "127.0.0.1"),
                Map.entry("quarkus.management.test-port", "0"));
    }

    /** The names of all roles. */
    public static List<String> roles() {
        return OidcClient.ROLES;
    }

    private static Stack open(String name) {
        return OPEN.computeIfAbsent(name, SharedHome::open);
    }
}

package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak over PostgreSQL, with the realm {@code sitrep}. */
public final class Keycloak extends Part {
    private static final String DATABASE = "keycloak";
    private static final int HEAP_MEGABYTES = 384;

    private final Postgres postgres;
    private Path folder = Path.of("");

    Keycloak(Home home, Postgres postgres) {
        super(home, "keycloak");
        this.postgres = postgres;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    public Realm realm() {
        return new Realm(address(), home().secrets());
    }

    @Override
    void prepare() throws IOException, InterruptedException {
        home().ports().claim(name());
        postgres.createDatabase(DATABASE, DATABASE);
        folder = new UnpackedParts(home().unpacked()).keycloak(this::build);
    }

    @Override
    Program program() {
        return java(Java.command(HEAP_MEGABYTES, folder.resolve("classes.jsa")), folder, "start", "--optimized");
    }

    @Override
    boolean answers() {
        return Ports.accepts(port()) && new HttpJson().ok(address() + "/realms/master");
    }

    @Override
    void furnish() {
        realm().make();
    }

    /** Keycloak rewrites itself for its database; done once, not at every start. */
    private void build(Path fresh) throws IOException, InterruptedException {
        var log = new LogFile(log());
        long since = log.prepare();
        if (java(Java.once(HEAP_MEGABYTES), fresh, "build", "--db=postgres", "--cache=local")
                        .run(log.path())
                != 0) {
            throw complaint("could not be made ready for PostgreSQL", log, since);
        }
    }

    private Program java(List<String> command, Path folder, String... arguments) {
        // What its own script would say; the script is left out because it stumbles over paths with a space.
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return new Program(command, settings());
    }

    private Map<String, String> settings() {
        return Map.of(
                "KC_DB_URL",
                postgres.jdbcUrl(DATABASE),
                "KC_DB_USERNAME",
                DATABASE,
                "KC_DB_PASSWORD",
                postgres.password(DATABASE),
                "KC_DB_POOL_MAX_SIZE",
                "10",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                Realm.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                realm().secret(Realm.ADMIN),
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port()),
                "KC_HOSTNAME",
                address());
    }

    private int port() {
        return home().ports().of(name());
    }
}

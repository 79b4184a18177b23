package org.sitrep.stack;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** PostgreSQL with durable settings: what was committed survives any crash. */
public final class Postgres extends Part {
    private static final String SUPERUSER = "postgres";
    private static final long MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path data;
    private Path programs = Path.of("");
    private Unprivileged unprivileged = Unprivileged.NOT_NEEDED;

    Postgres(Home home) {
        super(home, "postgresql");
        this.folder = home.data(name());
        this.data = folder.resolve("cluster");
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The password of a role that {@link #createDatabase} made. */
    public String password(String role) {
        return home().secrets().of("postgresql." + role);
    }

    /** Makes the role when it is missing, and a database of its own for it. */
    public void createDatabase(String database, String owner) {
        try (Connection connection = superuser(SUPERUSER);
                var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
                statement.execute("CREATE ROLE " + quoted(owner) + " LOGIN PASSWORD '" + password(owner) + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + quoted(database) + " OWNER " + quoted(owner));
            }
        } catch (SQLException e) {
            throw new StackException("The database " + database + " cannot be created: " + e.getMessage() + ".", e);
        }
    }

    /** A connection that may do everything, for tests that look behind a service's back. */
    public Connection superuser(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password(SUPERUSER));
        login.setProperty("connectTimeout", "30");
        return DriverManager.getConnection(jdbcUrl(database), login);
    }

    @Override
    void prepare() throws IOException, InterruptedException {
        home().ports().claim(name());
        programs = new UnpackedParts(home().unpacked()).postgres().resolve("bin");
        Files.createDirectories(folder);
        unprivileged = Unprivileged.forFolder(folder, programs.resolve("postgres"));
        if (!Files.exists(data)) {
            initialise();
        }
    }

    @Override
    Program program() {
        return Program.of(unprivileged.before(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port(),
                "-c",
                "unix_socket_directories=",
                "-c",
                // Four services with a pool each, Keycloak, and several test suites side by side.
                "max_connections=300",
                "-c",
                "shared_buffers=" + buffers() + "MB",
                "-c",
                "max_wal_size=512MB")));
    }

    /** A quarter of the machine's memory, as PostgreSQL's manual advises, and no more than 4 GB; what is not used is not taken. */
    private static long buffers() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(machine.getTotalMemorySize() / 4 / MEGABYTE, 128, 4096);
    }

    @Override
    boolean answers() {
        if (!Ports.accepts(port())) {
            return false;
        }
        try (Connection connection = superuser(SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** INT is its fast shutdown; TERM would wait for every client to leave. */
    @Override
    String farewell() {
        return "INT";
    }

    @Override
    int layer() {
        return 0;
    }

    private int port() {
        return home().ports().of(name());
    }

    private void initialise() throws IOException, InterruptedException {
        Path fresh = folder.resolve("cluster.unfinished");
        Folders.delete(fresh);
        Path password = folder.resolve("password");
        Files.writeString(password, password(SUPERUSER));
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        unprivileged.handOver(password);
        var log = new LogFile(log());
        long since = log.prepare();
        int exit = Program.of(unprivileged.before(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-instructions")))
                .run(log.path());
        Files.delete(password);
        if (exit != 0) {
            throw complaint("could not make its data folder", log, since);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}

package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** One Kafka broker that is its own controller. */
public final class Kafka extends Part {
    /** Any would do: one broker of one cluster. It stands in the data folder, so it must stay what it is. */
    private static final String CLUSTER = "c2l0cmVwLWxvY2FsLTAwMQ";

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration TOPICS_PATIENCE = Duration.ofMinutes(2);

    private final Path data;

    Kafka(Home home) {
        super(home, "kafka");
        this.data = home.data(name());
    }

    @Override
    public String address() {
        return bootstrapServers();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + home().ports().of(name());
    }

    /** Makes the platform's topics that are missing, their names behind the prefix. */
    public void createTopics(String prefix) {
        var failure = new AtomicReference<Exception>();
        try (Admin admin = admin()) {
            if (!Waiting.until(() -> created(admin, prefix, failure), TOPICS_PATIENCE)) {
                throw new StackException("The topics cannot be created: " + failure.get() + ".", failure.get());
            }
        }
    }

    /** A broker that is slow may have made them although it gave no answer, or may not yet take itself for one that is there. */
    private static boolean created(Admin admin, String prefix, AtomicReference<Exception> failure) {
        try {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = PlatformTopics.with(prefix)
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            return true;
        } catch (ExecutionException notYet) {
            failure.set(notYet);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.set(e);
            return false;
        }
    }

    /** A client that may do everything; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000));
    }

    @Override
    void prepare() throws IOException, InterruptedException {
        int port = home().ports().claim(name());
        int controller = home().ports().claim(name() + ".controller");
        Files.createDirectories(data);
        try (var writer = Files.newBufferedWriter(configuration())) {
            settings(port, controller).store(writer, null);
        }
        if (!Files.exists(data.resolve("log").resolve("meta.properties"))) {
            format();
        }
    }

    @Override
    Program program() throws IOException {
        var unpacked = new UnpackedParts(home().unpacked());
        List<String> java = Java.command(HEAP_MEGABYTES, unpacked.kafka().resolve("classes.jsa"));
        return java(java, unpacked, "kafka.Kafka", configuration().toString());
    }

    @Override
    boolean answers() {
        if (!Ports.accepts(home().ports().of(name()))) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path configuration() {
        return data.resolve("server.properties");
    }

    private void format() throws IOException, InterruptedException {
        var log = new LogFile(log());
        long since = log.prepare();
        var unpacked = new UnpackedParts(home().unpacked());
        int exit = java(
                        Java.once(HEAP_MEGABYTES),
                        unpacked,
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        CLUSTER,
                        "-c",
                        configuration().toString())
                .run(log.path());
        if (exit != 0) {
            throw complaint("could not make its data folder", log, since);
        }
    }

    private static Program java(List<String> command, UnpackedParts unpacked, String main, String... arguments) {
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        command.add("-cp");
        command.add(unpacked.kafkaClassPath());
        command.add(main);
        command.addAll(List.of(arguments));
        return Program.of(command);
    }

    private Properties settings(int port, int controller) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners", "CLIENTS://127.0.0.1:" + port,
                "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS",
                "controller.listener.names", "CONTROLLER",
                "log.dirs", data.resolve("log").toString()));
        // One broker: nothing can be copied to another.
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.setProperty(topic + ".replication.factor", "1");
        }
        settings.putAll(Map.of(
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0",
                "auto.create.topics.enable", "false",
                "message.max.bytes", PlatformTopics.LARGEST_MESSAGE,
                "replica.fetch.max.bytes", PlatformTopics.LARGEST_MESSAGE));
        // After a crash the controller waits for the old session to end before it takes the broker back.
        // On a busy machine a shorter one would end while the broker is well.
        settings.setProperty("broker.session.timeout.ms", "6000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        // A service that was killed gives its partitions up soon: the lowest that the broker lets a client ask for.
        settings.setProperty("group.min.session.timeout.ms", "3000");
        return settings;
    }
}

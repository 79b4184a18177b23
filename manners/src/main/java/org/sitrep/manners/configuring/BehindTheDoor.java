package org.sitrep.manners.configuring;

import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/**
 * Settings of database and log for the services that have both; to the gateway, which has neither, they would be keys that
 * nothing recognises, and a warning each at every start.
 */
public class BehindTheDoor implements ConfigSourceProvider {
    private static final String SETTINGS = "behind-the-door.properties";
    /** As the defaults that come with a jar have it: whatever a service says itself goes before. */
    private static final int ORDINAL = 100;

    private static final List<String> NEEDED =
            List.of("org.flywaydb.core.Flyway", "io.smallrye.reactive.messaging.kafka.KafkaConnector");

    @Override
    public Iterable<ConfigSource> getConfigSources(ClassLoader classes) {
        if (!NEEDED.stream().allMatch(name -> isThere(name, classes))) {
            return List.of();
        }
        var settings = BehindTheDoor.class.getClassLoader().getResource(SETTINGS);
        if (settings == null) {
            throw new IllegalStateException(SETTINGS + " is not in the jar that it belongs to");
        }
        try {
            return List.of(new PropertiesConfigSource(settings, ORDINAL));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isThere(String name, ClassLoader classes) {
        return classes.getResource(name.replace('.', '/') + ".class") != null;
    }
}

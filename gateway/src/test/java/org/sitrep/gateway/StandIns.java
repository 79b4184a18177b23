package org.sitrep.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stand-in for each service behind the gateway; those named in {@code down} are not there. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private final List<StandInService> running = new ArrayList<>();
    private List<String> down = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        down = List.of(arguments.getOrDefault("down", "").split(","));
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        try {
            for (var name : List.of("ingest", "events", "stats")) {
                var service = new StandInService(name);
                settings.putAll(service.settings());
                if (down.contains(name)) {
                    service.close();
                } else {
                    running.add(service);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return settings;
    }

    @Override
    public void stop() {
        running.forEach(StandInService::close);
    }
}

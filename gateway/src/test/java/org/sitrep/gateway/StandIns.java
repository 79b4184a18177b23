package org.sitrep.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stand-in for each service behind the gateway. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private final List<StandInService> running = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        try {
            for (var name : List.of("ingest", "events", "stats")) {
                var service = new StandInService(name);
                settings.putAll(service.settings());
                running.add(service);
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

package org.sitrep.manners.tracing;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Records spans where an endpoint to send them to is configured, all of them unless the caller decided otherwise. Without
 * one nothing is recorded or exported; trace ids are made, logged and handed on all the same.
 */
@ApplicationScoped
class SampledWhereCollected {
    private static final List<String> ENDPOINTS =
            List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");

    @Produces
    @ApplicationScoped
    Sampler sampler(Config config) {
        return ENDPOINTS.stream().anyMatch(name -> isGiven(config, name))
                ? Sampler.parentBased(Sampler.alwaysOn())
                : Sampler.alwaysOff();
    }

    /** Quarkus has a default for it, which is nobody's wish; it has the lowest ordinal there is. */
    private static boolean isGiven(Config config, String name) {
        var value = config.getConfigValue(name);
        return value.getValue() != null && !value.getValue().isBlank() && value.getSourceOrdinal() > Integer.MIN_VALUE;
    }
}

package org.sitrep.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how long the gateway waits for them. Addresses default to the names that Kubernetes gives. */
@ConfigMapping(prefix = "sitrep.gateway")
public interface BackendSettings {
    @WithDefault("http://ingest-service:8080")
    URI ingestUrl();

    @WithDefault("http://events-service:8080")
    URI eventsUrl();

    @WithDefault("http://stats-service:8080")
    URI statsUrl();

    @WithDefault("http://ingest-service:9000")
    URI ingestManagementUrl();

    @WithDefault("http://events-service:9000")
    URI eventsManagementUrl();

    @WithDefault("http://stats-service:9000")
    URI statsManagementUrl();

    BackendTimes backend();

    default URI url(Backend backend) {
        return switch (backend) {
            case INGEST -> ingestUrl();
            case EVENTS -> eventsUrl();
            case STATS -> statsUrl();
        };
    }

    default URI managementUrl(Backend backend) {
        return switch (backend) {
            case INGEST -> ingestManagementUrl();
            case EVENTS -> eventsManagementUrl();
            case STATS -> statsManagementUrl();
        };
    }

    interface BackendTimes {
        /** A service in the same house answers a connection in milliseconds; one that does not is down. */
        @WithDefault("2S")
        Duration connectTimeout();

        /** From the end of the request to the head of the answer. Codings of long texts take seconds, and exports begin at once. */
        @WithDefault("60S")
        Duration answerTimeout();

        /** Silence within a streamed answer. Event streams send a comment more often than that. */
        @WithDefault("120S")
        Duration silenceTimeout();

        /** Below what the services close idle connections after, so that none is used just as it closes. */
        @WithDefault("30S")
        Duration keepAlive();

        /** Connections to one service; what is beyond waits in a queue as long, and then is told to come again. */
        @WithDefault("256")
        int connections();
    }
}

package org.sitrep.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.sitrep.gateway.routing.Backend;
import org.sitrep.gateway.routing.PlatformCalls;

/** Asks every service for its document, and remembers the last one it gave. */
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final String PATH = "/q/openapi?format=json";

    private final PlatformCalls calls;
    private final ObjectMapper json;
    private final Map<Backend, ObjectNode> last = new ConcurrentHashMap<>();

    ServiceDocuments(PlatformCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /** All at once: one that is down costs its patience, not everybody's. */
    List<ServiceDocument> ask() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Arrays.stream(Backend.values())
                    .map(service -> CompletableFuture.supplyAsync(() -> ask(service), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private ServiceDocument ask(Backend service) {
        try {
            var answer = calls.getFromManagement(service, PATH);
            if (answer.statusCode() == 200 && json.readTree(answer.body()) instanceof ObjectNode document) {
                last.put(service, document);
                return new ServiceDocument(service, document, true);
            }
            LOG.warnf("%s gave no OpenAPI document: status %d", service.serviceName(), answer.statusCode());
        } catch (IOException failure) {
            LOG.warnf("%s gave no OpenAPI document: %s", service.serviceName(), failure);
        }
        return new ServiceDocument(service, last.get(service), false);
    }
}

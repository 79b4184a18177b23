package org.sitrep.gateway.health;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * How the whole platform is, for anybody who can reach the door: the gateway and each service, ready or not, and no more. The
 * gateway's own probes are on its management port and do not depend on the services: a door is open though a room is closed.
 */
@Path("/q/health")
@RunOnVirtualThread
public class HealthResource {
    record Check(String name, String status) {
        Check(String name, boolean up) {
            this(name, up ? "UP" : "DOWN");
        }
    }

    record Health(String status, List<Check> checks) {}

    private final ServiceStates services;

    HealthResource(ServiceStates services) {
        this.services = services;
    }

    @GET
    @Produces("application/json")
    public Response health() {
        var states = services.now();
        var allReady = states.stream().allMatch(ServiceStates.State::ready);
        var checks = new ArrayList<Check>();
        checks.add(new Check("gateway", true));
        states.forEach(state -> checks.add(new Check(state.service().serviceName(), state.ready())));
        return Response.status(allReady ? 200 : 503)
                .entity(new Health(allReady ? "UP" : "DOWN", checks))
                .header("Cache-Control", "no-store")
                .build();
    }
}

package org.sitrep.manners.problem;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The methods that the present request's path takes: a 405 owes them to the caller, and Quarkus does not tell. */
final class AllowedMethods {
    private AllowedMethods() {}

    static Set<String> ofPresentPath() {
        var methods = new TreeSet<String>();
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return methods;
        }
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var match = classes.map(request.getPathWithoutPrefix());
        while (match != null) {
            for (var handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    collect(routing, match.remaining.isEmpty() ? "/" : match.remaining, methods);
                }
            }
            match = classes.continueMatching(request.getPathWithoutPrefix(), match);
        }
        return methods;
    }

    private static void collect(ClassRoutingHandler routing, String remaining, Set<String> methods) {
        routing.getMappers().forEach((method, mapper) -> {
            // What handles any method is filed under null.
            if (Objects.nonNull(method) && mapper.map(remaining) != null) {
                methods.add(method);
            }
        });
    }
}

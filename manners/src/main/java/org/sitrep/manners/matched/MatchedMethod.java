package org.sitrep.manners.matched;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The resource method that the present request was matched to. */
public final class MatchedMethod {
    private MatchedMethod() {}

    /** Empty outside of a request, and in one that no method was found for. */
    public static Optional<Method> current() {
        return Optional.ofNullable(CurrentRequestManager.get())
                .map(request -> request.getTarget())
                .map(target -> target.getLazyMethod().getMethod());
    }
}

package org.sitrep.gateway.routing;

import java.util.Set;

/** What the table says of a method and a path. */
public sealed interface RouteMatch {
    record Found(PublicRoute route) implements RouteMatch {}

    /** The path is there for other methods. */
    record WrongMethod(Set<String> allowed) implements RouteMatch {}

    record Unknown() implements RouteMatch {}
}

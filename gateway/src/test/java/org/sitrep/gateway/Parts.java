package org.sitrep.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.sitrep.stack.testing.StackResource;

/** What every test here has that does not say otherwise: the real Keycloak, and a stand-in for each service. */
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "gateway"))
@QuarkusTestResource(StandIns.class)
final class Parts {
    private Parts() {}
}

package org.sitrep.manners.flow;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With database and log; the door stands open without tokens. */
public class Flow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "false",
                "mp.messaging.incoming.effects.connector", "smallrye-kafka",
                "mp.messaging.incoming.effects.topic", "${sitrep.topic-prefix:}articles.received");
    }
}

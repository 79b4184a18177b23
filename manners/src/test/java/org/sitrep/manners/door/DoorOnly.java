package org.sitrep.manners.door;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The door alone, as the gateway has it: no database, no log. Tokens are signed with a key made for this run. */
public class DoorOnly implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types",
                        "org.sitrep.manners.outbox.*,org.sitrep.manners.consuming.*,org.sitrep.manners.flow.*",
                "quarkus.datasource.active", "false",
                "quarkus.flyway.active", "false",
                "quarkus.oidc.public-key", Tokens.publicKey());
    }
}

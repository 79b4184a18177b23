package org.sitrep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sitrep.deploy.rendering.Yaml;

class RealmTest {
    private final JsonNode evaluation = read();
    private final JsonNode production = Yaml.documents(
                    CleanOverlaysTest.DEPLOY.resolve("overlays/production/keycloak/realm-import.yaml"))
            .getFirst()
            .at("/spec/realm");

    @Test
    void isTheSameInBothOverlays() {
        assertThat(production).isEqualTo(evaluation);
    }

    @Test
    void hasTheRolesOfTheApiAndNoClientWithOne() {
        assertThat(evaluation
                        .at("/roles/realm")
                        .valueStream()
                        .map(role -> role.path("name").asText()))
                .containsExactlyInAnyOrder("submitter", "analyst", "curator", "admin");
        assertThat(evaluation.path("users").isMissingNode()).isTrue();
        assertThat(evaluation.path("clients"))
                .allSatisfy(client -> assertThat(client.path("secret").asText()).startsWith("${"));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(CleanOverlaysTest.DEPLOY
                            .resolve("overlays/evaluation/keycloak/sitrep-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

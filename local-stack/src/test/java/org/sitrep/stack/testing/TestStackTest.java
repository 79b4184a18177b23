package org.sitrep.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.OidcClient;

class TestStackTest {
    private static final int A_MINUTE = 60;

    @Test
    void givesAModuleADatabaseOfItsOwn() throws SQLException {
        var settings = TestStack.settings("local-stack");

        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            assertThat(statement.execute("CREATE TABLE mine (id int)")).isFalse();
        }
    }

    @Test
    void givesAModuleTopicsOfItsOwn() throws ExecutionException, InterruptedException {
        String prefix = TestStack.settings("local-stack").get("sitrep.topic-prefix");

        try (var admin = TestStack.shared().kafka().admin()) {
            assertThat(admin.listTopics().names().get())
                    .contains(
                            prefix + "articles.received",
                            prefix + "articles.coded",
                            prefix + "records.changed",
                            prefix + "dead-letters",
                            prefix + "acts");
        }
    }

    @Test
    void issuesTokensThatLastAnHourWithOneRoleForThePlatform() throws IOException {
        JsonNode claims = claims(TestStack.token("analyst"));

        assertThat(claims.path("azp").asText()).isEqualTo("local-analyst");
        assertThat(claims.path("aud").toString()).contains(OidcClient.AUDIENCE);
        assertThat(roles(claims)).contains("analyst").doesNotContain("submitter", "curator", "admin");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60 * A_MINUTE);
        assertThat(claims.path("iss").asText())
                .isEqualTo(TestStack.shared().keycloak().realm().url());
    }

    @Test
    void issuesTokensOfClientsThatATestMakesUp() throws IOException {
        var stranger = new OidcClient("stranger", List.of("analyst", "admin"), "another-api", A_MINUTE);

        JsonNode claims = claims(TestStack.token(stranger));

        assertThat(claims.path("aud").toString()).contains("another-api").doesNotContain(OidcClient.AUDIENCE);
        assertThat(roles(claims)).contains("analyst", "admin");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(A_MINUTE);
    }

    private static List<String> roles(JsonNode claims) {
        return claims.path("realm_access")
                .path("roles")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}

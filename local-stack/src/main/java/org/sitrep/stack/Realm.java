package org.sitrep.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The realm {@code sitrep} of one Keycloak: made when missing, its clients and their tokens. */
public final class Realm {
    static final String NAME = "sitrep";
    static final String ADMIN = "admin";

    private final HttpJson http = new HttpJson();
    private final String keycloak;
    private final Secrets secrets;

    Realm(String keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    /** What services get as {@code QUARKUS_OIDC_AUTH_SERVER_URL}, and the issuer of all tokens. */
    public String url() {
        return keycloak + "/realms/" + NAME;
    }

    public String secret(String client) {
        return secrets.of("keycloak." + client);
    }

    /** A fresh access token of the client. */
    public String token(String client) {
        return token(
                url(),
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret(client)));
    }

    /** A token that may do everything to Keycloak itself. */
    public String adminToken() {
        return token(
                keycloak + "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMIN,
                        "password",
                        secret(ADMIN)));
    }

    /** Where Keycloak's admin interface has this realm. */
    public String adminUrl() {
        return keycloak + "/admin/realms/" + NAME;
    }

    void make() {
        String token = adminToken();
        if (http.get(adminUrl(), token).status() == 404) {
            done(http.post(keycloak + "/admin/realms", token, template()), "realm " + NAME);
        }
        // Each with a token of its own: one lasts a minute, and a busy machine may take longer over them all.
        OidcClient.ofLocalRealm().forEach(this::make);
    }

    /** Makes a client unless one of that name is there. */
    public void make(OidcClient client) {
        make(client, adminToken());
    }

    private void make(OidcClient client, String token) {
        if (!http.get(adminUrl() + "/clients?clientId=" + client.id(), token)
                .json()
                .isEmpty()) {
            return;
        }
        var made = http.post(adminUrl() + "/clients", token, client.representation(secret(client.id())));
        done(made, "client " + client.id());
        String user = http.get(made.location() + "/service-account-user", token)
                .json()
                .path("id")
                .asText();
        List<JsonNode> roles = client.roles().stream()
                .map(role -> http.get(adminUrl() + "/roles/" + role, token).json())
                .toList();
        done(
                http.post(adminUrl() + "/users/" + user + "/role-mappings/realm", token, roles),
                "roles of " + client.id());
    }

    private String token(String realm, Map<String, String> form) {
        var answer = http.postForm(realm + "/protocol/openid-connect/token", form);
        done(answer, "token of " + form.get("client_id"));
        return answer.json().path("access_token").asText();
    }

    private static void done(HttpJson.Answer answer, String what) {
        if (!answer.good()) {
            throw new StackException(
                    "Keycloak refused the " + what + " with " + answer.status() + ": " + answer.text() + ".");
        }
    }

    private static JsonNode template() {
        try (InputStream in = Realm.class.getResourceAsStream("realm.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new StackException("The template of the realm cannot be read.", e);
        }
    }
}

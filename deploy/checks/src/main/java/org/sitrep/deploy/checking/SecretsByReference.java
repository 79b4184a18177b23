package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;

/** No password lies in a file of the deployment: who reads the repository could log in. */
record SecretsByReference() implements Check {
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|passwd|secret|token|credential|api_?key)s?");
    private static final Pattern SECRET_IN_TEXT =
            Pattern.compile("(?i)\"?(password|secret|client_secret)\"?\\s*[:=]\\s*\"?+(?![$'])[^\\s\",$]+");
    private static final Pattern SECRET_IN_ADDRESS = Pattern.compile("://[^/\\s:@]+:[^/\\s@]+@");

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> written = manifests
                .of("Secret")
                .map(secret -> secret.finding(
                        "a Secret lies in the overlay, in git for everyone to read; let deploy/secrets make it."));
        Stream<Finding> variables = manifests.pods().stream()
                .flatMap(pod -> pod.containers().stream()
                        .flatMap(container -> container.path("env").valueStream())
                        .filter(SecretsByReference::holdsSecret)
                        .map(variable -> pod.owner()
                                .finding("the variable " + variable.path("name").asText()
                                        + " holds a secret in plain text; refer to a Secret with secretKeyRef.")));
        Stream<Finding> settings = manifests
                .of("ConfigMap")
                .flatMap(map -> map.json()
                        .path("data")
                        .propertyStream()
                        .filter(entry -> SECRET_IN_TEXT
                                        .matcher(entry.getValue().asText())
                                        .find()
                                || SECRET_IN_ADDRESS
                                        .matcher(entry.getValue().asText())
                                        .find())
                        .map(entry ->
                                map.finding("its entry " + entry.getKey() + " seems to hold a password or secret.")));
        Stream<Finding> realms = manifests
                .of("KeycloakRealmImport")
                .flatMap(realm -> realm.json().findValues("secret").stream()
                        .filter(secret -> secret.isTextual() && !secret.asText().startsWith("${"))
                        .map(secret -> realm.finding("a client of the realm has a fixed secret; name a placeholder.")));
        return Stream.of(written, variables, settings, realms).flatMap(findings -> findings);
    }

    private static boolean holdsSecret(JsonNode variable) {
        String value = variable.path("value").asText();
        return !value.isEmpty()
                && (SECRET_NAME.matcher(variable.path("name").asText()).matches()
                        || SECRET_IN_ADDRESS.matcher(value).find());
    }
}

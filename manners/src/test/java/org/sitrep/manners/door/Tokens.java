package org.sitrep.manners.door;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens as Keycloak would issue them. The key is kept in a system property: tests see this class by two class loaders. */
final class Tokens {
    private static final String PROPERTY = "sitrep.test.signing-key";
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private Tokens() {}

    static String publicKey() {
        return keys().split(" ", -1)[0];
    }

    static String of(String client, String... roles) {
        return sign("sitrep-api", client, roles);
    }

    static String forAnotherAudience(String... roles) {
        return sign("another-api", "partner", roles);
    }

    private static String sign(String audience, String client, String... roles) {
        return Jwt.subject("subject-of-" + client)
                .audience(audience)
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofMinutes(5))
                .sign(privateKey());
    }

    private static java.security.PrivateKey privateKey() {
        try {
            var bytes = Base64.getDecoder().decode(keys().split(" ", -1)[1]);
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(bytes));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static synchronized String keys() {
        var keys = System.getProperty(PROPERTY);
        if (keys == null) {
            var pair = generate();
            keys = BASE64.encodeToString(pair.getPublic().getEncoded())
                    + " "
                    + BASE64.encodeToString(pair.getPrivate().getEncoded());
            System.setProperty(PROPERTY, keys);
        }
        return keys;
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

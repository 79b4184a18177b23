package org.sitrep.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an attacker makes of a real token. */
final class ForgedToken {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ForgedToken() {}

    static String unsigned(String token) throws IOException {
        return header(token, header -> header.put("alg", "none")) + "." + part(token, 1) + ".";
    }

    /** Signed with what everybody knows as if it were a secret. */
    static String hs256(String token, byte[] publicKey) throws IOException, GeneralSecurityException {
        var signed = header(token, header -> header.put("alg", "HS256")) + "." + part(token, 1);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey, "HmacSHA256"));
        return signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Right in everything but whose signature it is. */
    static String signedByAnother(String token) throws GeneralSecurityException {
        var signed = part(token, 0) + "." + part(token, 1);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encode(signature.sign());
    }

    /** The signature of one content under another. */
    static String withRole(String token, String role) throws IOException {
        var claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part(token, 1)));
        claims.withObjectProperty("realm_access").withArrayProperty("roles").add(role);
        return part(token, 0) + "." + encode(JSON.writeValueAsBytes(claims)) + "." + part(token, 2);
    }

    private static String header(String token, Consumer<ObjectNode> change) throws IOException {
        var header = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part(token, 0)));
        change.accept(header);
        return encode(JSON.writeValueAsBytes(header));
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.sitrep.manners.caching;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Strong entity tags: equal tags mean equal bytes, so the format and whatever else shapes the answer belong into one. */
public final class EntityTags {
    private static final int BYTES = 18;

    private EntityTags() {}

    /** A tag of what names the answer's state, such as id, revision and format. */
    public static EntityTag of(Object... parts) {
        return of(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
    }

    public static EntityTag of(byte[] content) {
        var digest = sha256();
        digest.update(content);
        return of(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A tag of what was added to a digest. */
    static EntityTag of(MessageDigest digest) {
        return new EntityTag(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES)));
    }

    /** 304 where {@code If-None-Match} has the tag, else what {@code answer} makes, with the tag on it. */
    public static Response answer(Request request, EntityTag tag, Supplier<Response.ResponseBuilder> answer) {
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(answer)
                .tag(tag)
                .build();
    }
}

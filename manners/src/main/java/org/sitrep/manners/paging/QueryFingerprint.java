package org.sitrep.manners.paging;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;

/** Tells queries apart by path and filters; what only changes the page's size or looks does not count. */
final class QueryFingerprint {
    private static final Set<String> LOOKS = Set.of("cursor", "limit", "format", "hxl");
    private static final int BYTES = 9;

    private QueryFingerprint() {}

    static String of(UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(LOOKS);
        return of(uri.getPath() + filters);
    }

    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

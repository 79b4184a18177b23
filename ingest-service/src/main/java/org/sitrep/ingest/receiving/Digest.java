package org.sitrep.ingest.receiving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 of something that is too long to be compared, indexed or locked itself. */
final class Digest {
    private final byte[] sha256;

    private Digest(byte[] sha256) {
        this.sha256 = sha256;
    }

    static Digest of(String text) {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Digest stored(byte[] sha256) {
        return new Digest(sha256);
    }

    byte[] bytes() {
        return sha256.clone();
    }

    /** Its name among the database's advisory locks: two that share one wait for each other, and no harm is done. */
    long lock() {
        return ByteBuffer.wrap(sha256).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(sha256, digest.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }
}

package org.sitrep.manners.caching;

import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** Digests what is written, and keeps it where it is small enough to be sent from memory. */
final class DigestedBody extends OutputStream {
    /** A page of some hundred records; a larger body is written a second time rather than kept. */
    private static final int KEPT_BYTES = 2 * 1024 * 1024;

    private final MessageDigest digest = EntityTags.sha256();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean whole = true;

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        whole = whole && kept.size() + length <= KEPT_BYTES;
        if (whole) {
            kept.write(bytes, offset, length);
        } else {
            kept.reset();
        }
    }

    EntityTag tag() {
        return EntityTags.of(digest);
    }

    /** Empty where it is too large. */
    Optional<byte[]> bytes() {
        return whole ? Optional.of(kept.toByteArray()) : Optional.empty();
    }
}

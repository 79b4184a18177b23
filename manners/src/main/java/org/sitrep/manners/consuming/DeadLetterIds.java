package org.sitrep.manners.consuming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A UUIDv7 that follows from the message's place in the log: set aside twice, it is one dead letter. */
final class DeadLetterIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private DeadLetterIds() {}

    static UUID of(String service, String topic, int partition, long offset, long timestampMillis) {
        var hash = ByteBuffer.wrap(sha256(service + "\n" + topic + "\n" + partition + "\n" + offset));
        var high = (Math.max(0, timestampMillis) << 16) | VERSION_7 | (hash.getLong() & 0x0FFF);
        var low = VARIANT | (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

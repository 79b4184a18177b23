package org.sitrep.events.changes;

import static java.time.temporal.ChronoUnit.MICROS;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed. Revisions are ordered by when they were recorded; those of one instant by record, then revision. A
 * record's own time only goes forward, so its revisions come in their order.
 */
record Position(Instant recordedAt, UUID recordId, int revision) {
    static final Position START = new Position(Instant.EPOCH, new UUID(0, 0), 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([0-9a-f-]{36})\\.(\\d{1,9})");

    /** Opaque to its reader. */
    String cursor() {
        String text = MICROS.between(Instant.EPOCH, recordedAt) + "." + recordId + "." + revision;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty for what was never a cursor of this feed. */
    static Optional<Position> of(String cursor) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            return parts.matches()
                    ? Optional.of(new Position(
                            Instant.EPOCH.plus(Long.parseLong(parts.group(1)), MICROS),
                            UUID.fromString(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}

package org.sitrep.ingest.receiving;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * When an article was published, as its sender says.
 *
 * @param raw a day or an instant, as it was written
 * @param day the day it names: of an instant the day at its own offset, for "today" in the article is the writer's today
 */
public record PublishedAt(String raw, LocalDate day) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** East of Greenwich it can be tomorrow already. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /**
     * Reads a day or an instant.
     *
     * @throws IllegalArgumentException that says what would be right
     */
    static PublishedAt parse(String raw, Clock clock) {
        LocalDate day;
        boolean future;
        try {
            if (DAY.matcher(raw).matches()) {
                day = LocalDate.parse(raw);
                future = day.isAfter(LocalDate.ofInstant(clock.instant().plus(AHEAD), ZoneOffset.UTC));
            } else {
                OffsetDateTime time = OffsetDateTime.parse(raw);
                day = time.toLocalDate();
                future = time.toInstant().isAfter(clock.instant().plus(AHEAD));
            }
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "must be a date such as 2024-04-23 or an instant such as 2024-04-23T14:02:11Z");
        }
        if (future) {
            throw new IllegalArgumentException("is in the future");
        }
        if (day.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("must not be before " + EARLIEST);
        }
        return new PublishedAt(raw, day);
    }
}

package org.sitrep.stats.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Up to where the log is in an answer: opaque to callers, equal for equal answers to the same question. An answer about an
 * earlier time does not move with the log, and neither does its position.
 */
public record Position(String opaque) {
    /** Counted up when the same log gives other rows, or the same rows other figures. */
    public static final int PROJECTION_VERSION = 4;

    static Position of(Map<Integer, Long> nextOffsets, KnownAt knownAt) {
        var place = knownAt.instant() != null
                ? "known " + knownAt.instant()
                : new TreeMap<>(nextOffsets)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + ":" + entry.getValue())
                                .collect(Collectors.joining(","));
        var text = PROJECTION_VERSION + ";" + place;
        return new Position(
                Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}

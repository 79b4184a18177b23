package org.sitrep.manners.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadLetterIdsTest {
    private static final long WHEN = 1_713_880_931_000L;

    @Test
    void areTheSameForTheSameMessage() {
        var id = DeadLetterIds.of("ingest-service", "articles.received", 3, 41, WHEN);

        assertThat(DeadLetterIds.of("ingest-service", "articles.received", 3, 41, WHEN))
                .isEqualTo(id);
        assertThat(DeadLetterIds.of("ingest-service", "articles.received", 3, 42, WHEN))
                .isNotEqualTo(id);
        assertThat(DeadLetterIds.of("events-service", "articles.received", 3, 41, WHEN))
                .isNotEqualTo(id);
    }

    @Test
    void areVersion7AndOrderedByTime() {
        var id = DeadLetterIds.of("ingest-service", "articles.received", 3, 41, WHEN);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(WHEN);
    }
}

package org.sitrep.events.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.concluding.EventConclusion;
import org.sitrep.events.figures.UcdpBest;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;

class RevisionsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-02-04");
    private static final Instant NOON = Instant.parse("2024-02-05T12:00:00Z");
    private static final Cause CAUSE = Cause.article(new UUID(0, 1), 1);

    private final Article article = Article.by("One").on(DAY);

    @Test
    void neverRunsBackwardsThoughTheClockDoes() {
        Revisions first = new Revisions(NOON);
        first.create(event(3), CAUSE);
        RecordState before = first.made().getFirst().state();
        Revisions second = new Revisions(NOON.minusSeconds(60));

        second.revise(before, event(4), CAUSE);

        RecordState after = second.made().getFirst().state();
        assertThat(after.recordedAt()).isAfter(before.recordedAt());
        assertThat(after.revision()).isEqualTo(2);
    }

    @Test
    void makesNoneWhereNothingChanged() {
        Revisions first = new Revisions(NOON);
        first.create(event(3), CAUSE);
        Revisions second = new Revisions(NOON.plusSeconds(60));

        second.revise(first.made().getFirst().state(), event(3), CAUSE);

        assertThat(second.made()).isEmpty();
    }

    @Test
    void retractsOnceAndKeepsTheLastContent() {
        Revisions first = new Revisions(NOON);
        first.create(event(3), CAUSE);
        Revisions second = new Revisions(NOON.plusSeconds(60));
        second.retract(first.made().getFirst().state(), CAUSE);
        RecordState retracted = second.made().getFirst().state();

        second.retract(retracted, CAUSE);

        assertThat(second.made()).extracting(Revision::change).containsExactly(RecordChange.RETRACTED);
        assertThat(RecordStates.status(retracted)).isEqualTo(RecordStatus.RETRACTED);
    }

    private RecordState event(int killed) {
        return new EventConclusion(new UcdpBest())
                .of(
                        new UUID(0, 7),
                        article.telling(Told.strike().on(DAY).killed(killed)).reports());
    }
}

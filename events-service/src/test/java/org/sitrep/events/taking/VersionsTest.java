package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;

@OnRealParts
class VersionsTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();
    private final Article older =
            Article.by("One").on(day).telling(told().killed(3)).counting(Claims.troops(900, "SY", day));
    private final Article newer =
            Article.by("One").on(day).after(older).telling(told().killed(7)).counting(Claims.troops(800, "SY", day));

    @Test
    void laterVersionTakesTheOldersPlaceInTheSameEvent() {
        desk.take(older);
        UUID id = desk.events(older).getFirst().id();

        desk.take(newer);

        EventRecord event = desk.events(newer).getFirst();
        assertThat(event.id()).isEqualTo(id);
        assertThat(event.sources()).extracting(source -> source.articleId()).containsExactly(newer.id());
        assertThat(event.killed().low()).isEqualTo(7);
        assertThat(statusOfLevel(older)).isEqualTo(RecordStatus.RETRACTED);
        assertThat(statusOfLevel(newer)).isEqualTo(RecordStatus.REPORTED);
    }

    @Test
    void olderVersionThatIsCodedLateChangesNothing() {
        desk.take(newer);

        desk.take(older);

        assertThat(desk.events(older)).isEmpty();
        assertThat(desk.events(newer)).singleElement().satisfies(event -> {
            assertThat(event.revision()).isEqualTo(1);
            assertThat(event.killed().high()).isEqualTo(7);
        });
        assertThat(desk.recordsOf(older, RecordType.FORCE_LEVEL, ForceLevelRecord.class))
                .isEmpty();
    }

    @Test
    void olderVersionStaysSupersededWhenItIsRecoded() {
        desk.take(older, newer);

        desk.take(older.coded(2));

        assertThat(desk.events(newer))
                .singleElement()
                .satisfies(event -> assertThat(event.sourceCount()).isEqualTo(1));
    }

    private RecordStatus statusOfLevel(Article article) {
        return desk.recordsOf(article, RecordType.FORCE_LEVEL, ForceLevelRecord.class)
                .getFirst()
                .recordStatus();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

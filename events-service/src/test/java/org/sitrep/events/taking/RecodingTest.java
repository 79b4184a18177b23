package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;

@OnRealParts
class RecodingTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void appliesACodingOnce() {
        Article article = Article.by("One").on(day).telling(told().killed(3)).counting(Claims.troops(900, "SY", day));
        desk.take(article);
        int revisions = desk.revisionsBy(article);

        desk.take(article);

        assertThat(desk.revisionsBy(article)).isEqualTo(revisions);
        assertThat(desk.events(article)).hasSize(1);
    }

    @Test
    void revisesByAHigherCodingAndDoublesNothing() {
        Article article = Article.by("One").on(day).telling(told().killed(3));
        desk.take(article);
        article.telling(told().killed(4));

        desk.take(article.coded(2));

        EventRecord event = desk.events(article).getFirst();
        assertThat(desk.events(article)).hasSize(1);
        assertThat(event.revision()).isEqualTo(2);
        assertThat(event.killed().best()).isEqualTo(4);
        assertThat(desk.recordsOf(article, RecordType.CASUALTY_CLAIM, CasualtyClaimRecord.class))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.count().low()).isEqualTo(4);
                    assertThat(claim.revision()).isEqualTo(2);
                });
    }

    @Test
    void ignoresALowerCodingThatComesLate() {
        Article article = Article.by("One").on(day).telling(told().killed(4));
        desk.take(article.coded(2));
        article.telling(told().killed(3));

        desk.take(article.coded(1));

        assertThat(desk.events(article))
                .singleElement()
                .satisfies(event -> assertThat(event.killed().best()).isEqualTo(4));
    }

    @Test
    void makesNoRevisionWhereNothingChanged() {
        Article article = Article.by("One").on(day).telling(told().killed(3)).counting(Claims.troops(900, "SY", day));
        desk.take(article);
        int revisions = desk.revisionsBy(article);

        desk.take(article.coded(2));

        assertThat(desk.revisionsBy(article)).isEqualTo(revisions);
    }

    @Test
    void retractsWhatIsNoLongerTold() {
        Article article = Article.by("One").on(day).telling(told().killed(3)).counting(Claims.troops(900, "SY", day));
        desk.take(article);

        desk.take(retold(article));

        assertThat(desk.events(article)).extracting(EventRecord::status).containsExactly(RecordStatus.RETRACTED);
        assertThat(desk.recordsOf(article, RecordType.CASUALTY_CLAIM, CasualtyClaimRecord.class))
                .extracting(CasualtyClaimRecord::recordStatus)
                .containsExactly(RecordStatus.RETRACTED);
        assertThat(desk.recordsOf(article, RecordType.FORCE_LEVEL, ForceLevelRecord.class))
                .extracting(ForceLevelRecord::recordStatus)
                .containsExactly(RecordStatus.REPORTED);
    }

    @Test
    void leavesTheOtherSourcesTheirEvent() {
        Article stays = Article.by("One").on(day).telling(told().killed(3));
        Article recoded = Article.by("Other").on(day).telling(told().killed(5));
        desk.take(stays, recoded);

        desk.take(retold(recoded));

        assertThat(desk.events(stays)).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(RecordStatus.REPORTED);
            assertThat(event.killed().high()).isEqualTo(3);
            assertThat(event.sourceCount()).isEqualTo(1);
        });
    }

    private static org.sitrep.contracts.messages.ArticleCoded retold(Article article) {
        return article.telling().coded(2);
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

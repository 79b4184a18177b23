package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.serving.Api;

@OnRealParts
class WithdrawalTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();
    private final Article stays = Article.by("One").on(day).telling(told().killed(3));
    private final Article goes =
            Article.by("Other").on(day).telling(told().killed(9)).counting(Claims.troops(900, "SY", day));

    @Test
    void takesClaimsBackAndConcludesAnew() {
        desk.take(stays, goes);

        desk.take(goes.takenBack(2, WithdrawalKind.WITHDRAWN));

        EventRecord event = desk.events(stays).getFirst();
        assertThat(event.killed().high()).isEqualTo(3);
        assertThat(event.sources()).hasSize(1);
        assertThat(desk.recordsOf(goes, RecordType.FORCE_LEVEL, ForceLevelRecord.class))
                .extracting(ForceLevelRecord::recordStatus)
                .containsExactly(RecordStatus.RETRACTED);
        Api.asAnalyst()
                .get("/v1/events/{id}/history", event.id())
                .then()
                .body("items.cause.by", hasItem("withdrawal"))
                .body("items[2].cause.reason", equalTo("They asked"));
    }

    @Test
    void letsNoCodingThatComesLateBringAnythingBack() {
        desk.take(stays);
        desk.take(goes.takenBack(2, WithdrawalKind.WITHDRAWN));

        desk.take(goes.coded(1));

        assertThat(desk.events(stays))
                .singleElement()
                .satisfies(event -> assertThat(event.sources()).hasSize(1));
        assertThat(desk.recordsOf(goes, RecordType.CASUALTY_CLAIM, CasualtyClaimRecord.class))
                .isEmpty();
    }

    @Test
    void retractsWhatNobodyElseTells() {
        desk.take(goes);

        desk.take(goes.takenBack(2, WithdrawalKind.WITHDRAWN));

        assertThat(desk.events(goes)).extracting(EventRecord::status).containsExactly(RecordStatus.RETRACTED);
    }

    @Test
    void keepsNumbersOfAnErasedArticleWithoutItsWords() {
        desk.take(stays, goes);
        EventRecord event = desk.events(goes).getFirst();

        desk.take(goes.takenBack(2, WithdrawalKind.ERASED));

        Api.asAnalyst()
                .get("/v1/events/{id}", event.id())
                .then()
                .statusCode(200)
                .body("killed.high", equalTo(9))
                .body("sources.find { it.article_id == '" + goes.id() + "' }.erased", equalTo(true))
                .body("sources.find { it.article_id == '" + stays.id() + "' }.erased", nullValue())
                .body("claims.find { it.article_id == '" + goes.id() + "' }.evidence[0].sentence", nullValue());
        assertThat(desk.sentencesOf(goes)).isZero();
        Api.as("admin").get("/v1/audit?about={id}", goes.id()).then().body("items.action", contains("article.erased"));
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.storing.Documents;

@OnRealParts
class CodedArticlesTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void tellsOfEveryRevisionWithoutAWordOfTheArticle() {
        Article one = Article.by("One").on(day).telling(told().killed(3)).counting(Claims.troops(900, "SY", day));
        Article other = Article.by("Other").on(day).telling(told().killed(5));
        Log.send(one, one);
        // Articles go through several partitions, which are read in any order.
        await().atMost(SOON).until(() -> !desk.events(one).isEmpty());
        Log.send(other);

        await().atMost(SOON).until(() -> desk.events(one, other).stream().anyMatch(each -> each.sourceCount() == 2));

        EventRecord event = desk.events(one, other).getFirst();
        await().atMost(SOON).until(() -> changes(event.id()).size() == 2);
        List<RecordChanged> changes = changes(event.id());
        assertThat(changes)
                .extracting(RecordChanged::change)
                .containsExactly(RecordChange.CREATED, RecordChange.REVISED);
        assertThat(changes).extracting(RecordChanged::revision).containsExactly(1, 2);
        assertThat(changes).extracting(RecordChanged::epoch).allMatch(epoch -> epoch > 0);
        assertThat(((EventRecord) changes.getLast().record()).claims())
                .as("only what changed with the revision")
                .singleElement()
                .satisfies(claim -> assertThat(claim.articleId()).isEqualTo(other.id()));
        assertThat(Log.read(Topics.RECORDS_CHANGED, each -> true))
                .noneMatch(each ->
                        each.value().contains(Article.SENTENCE) || each.value().contains("the words for"));
    }

    @Test
    void setsAMessageAsideThatCannotBeReadAndTakesItsNeighbours() {
        Article before = Article.by("One").on(day).telling(told().killed(3));
        Article after = Article.by("One").on(day).telling(Told.strike().on(day).at("Rawa", "IQ"));
        String key = before.id().toString();
        Log.send(before);
        Log.send(key, "{\"schema\": \"articles.coded/1\", \"article_id\":");
        Log.send(key, Documents.write(after.coded()));

        await().atMost(SOON)
                .until(() ->
                        !desk.events(before).isEmpty() && !desk.events(after).isEmpty());

        await().atMost(SOON).until(() -> deadLetters(key).size() == 1);
        assertThat(deadLetters(key).getFirst().reason()).isEqualTo("unreadable_message");
    }

    @Test
    void setsAMessageAsideThatLacksAPart() {
        Article article = Article.by("One").on(day).telling(told());
        String key = article.id().toString();

        Log.send(key, Documents.write(article.coded()).replace("\"place\":", "\"plaice\":"));

        await().atMost(SOON).until(() -> deadLetters(key).size() == 1);
        assertThat(deadLetters(key).getFirst())
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("incomplete_message"))
                .satisfies(letter -> assertThat(letter.detail()).contains("/coding/events/0/place"));
        assertThat(desk.events(article)).isEmpty();
    }

    @Test
    void setsAsideWhatNoColumnCanHold() {
        Article article = Article.by("One").on(day).telling(told());
        String key = article.id().toString();
        String whole = Documents.write(article.coded());

        Log.send(key, whole.replace("\"start\":\"" + day + "\"", "\"start\":\"-0005-01-01\""));
        Log.send(key, whole.replace("\"name\":\"Tel Marouf\"", "\"name\":\"" + "Tel ".repeat(1000) + "\""));
        Log.send(key, whole.replace("\"coding_number\"", "\"coding_no\""));
        Log.send(key, whole);

        await().atMost(SOON).until(() -> deadLetters(key).size() == 3);
        assertThat(deadLetters(key))
                .extracting(DeadLetter::reason)
                .containsExactly("unfit_message", "unfit_message", "incomplete_message");
        await().atMost(SOON).until(() -> !desk.events(article).isEmpty());
    }

    @Test
    void setsACodingAsideThatContradictsItself() {
        Article article = Article.by("One").on(day).telling(told().killedOf("Guards", false, 2));
        String key = article.id().toString();

        Log.send(key, Documents.write(article.coded()).replace("\"event_ref\":\"e1\"", "\"event_ref\":\"e7\""));

        await().atMost(SOON).until(() -> deadLetters(key).size() == 1);
        assertThat(deadLetters(key).getFirst().reason()).isEqualTo("dangling_event_ref");
    }

    @Test
    void keepsObservationsOfSeveralSourcesApart() {
        Article one = Article.by("One")
                .on(day)
                .counting(Claims.troops(2500, "IQ", day))
                .claiming(Claims.firstSince(day.minusDays(70), day));
        Article other = Article.by("Other").on(day).counting(Claims.troops(2500, "IQ", day));

        Log.send(one, other);

        await().atMost(SOON)
                .until(() -> levels(one).size() == 1 && levels(other).size() == 1);
        assertThat(levels(one).getFirst().id())
                .isNotEqualTo(levels(other).getFirst().id());
        assertThat(desk.recordsOf(one, RecordType.TEMPO_CLAIM, TempoClaimRecord.class))
                .hasSize(1);
    }

    private List<ForceLevelRecord> levels(Article article) {
        return desk.recordsOf(article, RecordType.FORCE_LEVEL, ForceLevelRecord.class);
    }

    private static List<RecordChanged> changes(UUID id) {
        return Log.read(Topics.RECORDS_CHANGED, each -> id.toString().equals(each.key())).stream()
                .map(ConsumerRecord::value)
                .map(value -> Documents.read(value, RecordChanged.class))
                .toList();
    }

    private static List<DeadLetter> deadLetters(String key) {
        return Log.read(Topics.DEAD_LETTERS, each -> each.value().contains(key)).stream()
                .map(each -> Documents.read(each.value(), DeadLetter.class))
                .toList();
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;

@OnRealParts
class OneEventTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void keepsFiguresOfTwoSourcesSideBySide() {
        Article one = Article.by("One").on(day).telling(told().killed(3));
        Article other = Article.by("Other").on(day).telling(told().killed(5));

        desk.take(one, other);

        EventRecord event = only(one, other);
        assertThat(event.sourceCount()).isEqualTo(2);
        assertThat(event.grade()).isEqualTo(Grade.FAIR);
        assertThat(event.killed()).extracting(Figure::low, Figure::high).containsExactly(3, 5);
        assertThat(desk.claimsOf(event))
                .extracting(claim -> claim.count())
                .containsExactlyInAnyOrder(Count.exactly(3), Count.exactly(5));
        assertThat(event.revision()).isEqualTo(2);
    }

    @Test
    void takesTheLaterFigureOfOneClaimant() {
        Article first = Article.by("One").on(day).telling(told().killed(8).saidBy("Ministry"));
        Article later = Article.by("Other")
                .on(day.plusDays(1))
                .telling(told().killed(11).saidBy("Ministry"));

        desk.take(first, later);

        Figure killed = only(first, later).killed();
        assertThat(killed).extracting(Figure::low, Figure::best, Figure::high).containsExactly(11, 11, 11);
    }

    @Test
    void keepsWhatOneArticleTellsApart() {
        Article roundup = Article.by("One").on(day).telling(told().killed(3), told().killed(4));
        Article single = Article.by("Other").on(day).telling(told().killed(4));

        desk.take(roundup, single);

        assertThat(desk.events(roundup, single)).hasSize(2);
        assertThat(desk.events(single))
                .singleElement()
                .satisfies(event -> assertThat(event.killed().best()).isEqualTo(4));
    }

    @Test
    void keepsPlacesOfOneNameInTwoCountriesApart() {
        Article one = Article.by("One")
                .on(day)
                .telling(Told.strike()
                        .on(day)
                        .at("Tripoli", "LY")
                        .by("Northern Front")
                        .killed(12));
        Article other = Article.by("Other")
                .on(day)
                .telling(Told.strike()
                        .on(day)
                        .at("Tripoli", "LB")
                        .by("Northern Front")
                        .killed(12));

        desk.take(one, other);

        assertThat(desk.events(one, other))
                .extracting(event -> event.place().country())
                .containsExactlyInAnyOrder("LY", "LB");
    }

    @Test
    void countsACopyAsSourceButNotAsIndependent() {
        Article original = Article.by("Agency")
                .on(day)
                .telling(told().killed(3), told().killed(3).by("Unknown column"));
        Article copy = Article.by("Paper")
                .on(day)
                .copying(original)
                .telling(told().killed(3), told().killed(3).by("Unknown column"));

        desk.take(original, copy);

        List<EventRecord> events = desk.events(original, copy);
        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.sources()).hasSize(2);
            assertThat(event.sourceCount()).isEqualTo(1);
            assertThat(event.grade()).isEqualTo(Grade.WEAK);
        });
    }

    @Test
    void holdsNoWordsOfTheArticle() {
        Article article = Article.by("One").on(day).telling(told().killed(3));

        desk.take(article);

        EventRecord event = only(article);
        assertThat(event.attackers()).extracting(actor -> actor.mention()).containsExactly("Northern Front");
        assertThat(event.status()).isEqualTo(RecordStatus.REPORTED);
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }

    private EventRecord only(Article... articles) {
        List<EventRecord> events = desk.events(articles);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}

package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;

@OnRealParts
class ManyAtOnceTest {
    private static final int ARTICLES = 20;
    private static final int AT_ONCE = 8;

    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    @Test
    void makesOneEventOfReportsThatComeAtOnce() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(Article.by("Publisher " + i).on(day).telling(told().killed(3 + i % 2)));
        }

        takeAtOnce(articles);

        List<EventRecord> events = desk.events(articles.toArray(Article[]::new));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.sourceCount()).isEqualTo(ARTICLES);
            assertThat(event.revision()).isEqualTo(ARTICLES);
        });
    }

    @Test
    void waitsInNoCircleWhereArticlesTellTheSameEventsInAnyOrder() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Told here = told().killed(3);
            Told there =
                    Told.strike().on(day).at("Rawa", "IQ").by("Northern Front").killed(9);
            Told unclear = Told.strike().in("JO").by("Northern Front");
            articles.add(Article.by("Publisher " + i)
                    .on(day)
                    .telling(i % 2 == 0 ? new Told[] {here, there, unclear} : new Told[] {unclear, there, here}));
        }

        takeAtOnce(articles);

        assertThat(desk.events(articles.toArray(Article[]::new)))
                .filteredOn(event -> event.sourceCount() == ARTICLES)
                .hasSize(2);
    }

    private void takeAtOnce(List<Article> articles) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (Article article : articles) {
                tasks.add(() -> {
                    desk.take(article);
                    return null;
                });
            }
            for (Future<Void> each : threads.invokeAll(tasks)) {
                each.get();
            }
        }
    }

    private Told told() {
        return Told.strike().on(day).at("Tel Marouf", "SY").by("Northern Front");
    }
}

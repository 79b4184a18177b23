package org.sitrep.events.taking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;

/** What the database holds once all articles are in is the same whatever the order in which they came. */
@OnRealParts
class AnyOrderTest {
    private static final List<String> PLACES = List.of("Tel Marouf", "Ain Sakhr", "Rawa");

    @Inject
    Desk desk;

    @RepeatedTest(12)
    void concludesAlikeInAnyOrder(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Article> forwards = articles(Days.own(), new Random(seed));
        List<Article> shuffled = articles(Days.own(), new Random(seed));
        List<Article> order = new ArrayList<>(shuffled);
        Collections.shuffle(order, new Random(-seed));

        forwards.forEach(desk::take);
        order.forEach(desk::take);

        assertThat(concluded(shuffled)).isEqualTo(concluded(forwards));
    }

    /** A report that meets two events makes them one: the older id stays, the other leads to it. */
    @Test
    void mergesTwoEventsThatALateReportJoins() {
        LocalDate day = Days.own();
        Article east = Article.by("One")
                .on(day)
                .telling(strike(day).at("Ain Sakhr", "SY", 33.0, 40.0).killed(14));
        Article west = Article.by("Other")
                .on(day)
                .telling(strike(day).at("Rawa", "SY", 33.3, 40.0).killed(6).against("Border Guard"));
        Article between = Article.by("Third")
                .on(day)
                .telling(strike(day)
                        .at("Tel Marouf", "SY", 33.15, 40.0)
                        .killed(14)
                        .against("Border Guard"));
        desk.take(east, west);
        assertThat(desk.events(east, west)).hasSize(2);
        UUID other = desk.events(west).getFirst().id();

        desk.take(between);

        assertThat(desk.events(between)).hasSize(1);
        EventRecord joined = desk.events(between).getFirst();
        assertThat(desk.events(east).getFirst().id()).isEqualTo(joined.id());
        assertThat(desk.event(other).mergedInto()).isEqualTo(joined.id());
    }

    private static Told strike(LocalDate day) {
        return Told.strike().on(day);
    }

    /** Groups of reports, each with its figures, told by the articles' numbers. */
    private Map<String, String> concluded(List<Article> articles) {
        Map<UUID, Integer> numbers = new HashMap<>();
        articles.forEach(each -> numbers.put(each.id(), numbers.size()));
        Map<String, String> concluded = new TreeMap<>();
        desk.groups(articles).forEach((event, reports) -> {
            TreeSet<String> members = new TreeSet<>();
            for (ReportKey report : reports) {
                members.add(numbers.get(report.articleId()) + report.ref());
            }
            EventRecord record = desk.event(event);
            assertThat(record.status()).isEqualTo(RecordStatus.REPORTED);
            concluded.put(
                    members.toString(),
                    record.killed() + " " + record.grade() + " " + record.sourceCount() + " " + record.confidence()
                            + " " + record.killedByGroup() + " " + record.attackers());
        });
        return concluded;
    }

    private static List<Article> articles(LocalDate first, Random chance) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Told[] told = new Told[1 + chance.nextInt(2)];
            for (int j = 0; j < told.length; j++) {
                told[j] = told(first, chance);
            }
            Article article = Article.by("Publisher " + chance.nextInt(6))
                    .on(first.plusDays(chance.nextInt(3)))
                    .telling(told);
            articles.add(i > 2 && chance.nextInt(6) == 0 ? article.copying(articles.get(chance.nextInt(3))) : article);
        }
        return articles;
    }

    private static Told told(LocalDate first, Random chance) {
        LocalDate day = first.plusDays(chance.nextInt(3));
        int place = chance.nextInt(4);
        Told told = Told.strike().killed(5 + 7 * chance.nextInt(2));
        if (place < PLACES.size()) {
            told.at(PLACES.get(place), "SY", 33 + 0.15 * place, 40);
        }
        if (chance.nextInt(3) > 0) {
            told.by("Northern Front");
        }
        return switch (chance.nextInt(6)) {
            case 0 -> told.during(first, first.plusDays(6), DatePrecision.WEEK);
            case 1 -> told.during(first, first.plusDays(29), DatePrecision.MONTH);
            default -> told.on(day);
        };
    }
}

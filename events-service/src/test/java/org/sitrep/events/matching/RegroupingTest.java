package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;

/** What belongs together does not depend on the order in which it came, nor on what came and went again. */
class RegroupingTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");
    private static final List<String> PLACES = List.of("Tel Marouf", "Ain Sakhr", "Rawa");
    private static final List<String> PARTIES = List.of("Northern Front", "Unknown column", "gunmen");
    private static final List<SubEventType> KINDS =
            List.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.AIR_DRONE_STRIKE, SubEventType.ATTACK);

    @Property(seed = "2026", tries = 400)
    void groupsAlikeInAnyOrder(@ForAll("articles") List<Article> articles, @ForAll Random chance) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, chance);

        assertThat(grouped(shuffled).groups()).isEqualTo(grouped(articles).groups());
    }

    @Property(seed = "2026", tries = 200)
    void standsAsIfWhatWasWithdrawnHadNeverCome(@ForAll("articles") List<Article> articles, @ForAll Random chance) {
        List<Article> gone =
                articles.stream().filter(each -> chance.nextInt(3) == 0).toList();
        Remembered all = grouped(articles);

        gone.forEach(all::withdraw);

        List<Article> staying =
                articles.stream().filter(each -> !gone.contains(each)).toList();
        assertThat(all.groups()).isEqualTo(grouped(staying).groups());
    }

    @Property(seed = "2026", tries = 200)
    void standsAsIfWhatWasRecodedHadAlwaysBeenReadSo(
            @ForAll("articles") List<Article> articles, @ForAll("articles") List<Article> anew) {
        Remembered recoded = grouped(articles);
        Remembered direct = new Remembered(new SignalMatcher());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Report> now = i < anew.size()
                    ? as(article.reports().getFirst().source(), anew.get(i).reports())
                    : article.reports();

            recoded.recode(article, now);

            direct.take(now);
        }
        assertThat(recoded.groups()).isEqualTo(direct.groups());
    }

    private static List<Report> as(SourceArticle source, List<Report> told) {
        return told.stream()
                .map(each -> new Report(source, each.told(), each.figures()))
                .toList();
    }

    /** Enough of them that they are not looked at pair by pair, some of them ruled out by others. */
    @Property(seed = "2026", tries = 20)
    void groupsManyAlikeInAnyOrder(@ForAll("many") List<Article> articles, @ForAll Random chance) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, chance);

        assertThat(grouped(shuffled).groups()).isEqualTo(grouped(articles).groups());
    }

    @Property(seed = "2026", tries = 200)
    void takesAtMostOneReportOfAnArticleIntoAnEvent(@ForAll("articles") List<Article> articles) {
        assertThat(grouped(articles).groups())
                .allSatisfy(group ->
                        assertThat(group.stream().map(ReportKey::articleId)).doesNotHaveDuplicates());
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        return articles(2, 10);
    }

    @Provide
    Arbitrary<List<Article>> many() {
        return articles(30, 60);
    }

    private static Arbitrary<List<Article>> articles(int least, int most) {
        Arbitrary<Told> told = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5))
                .as(RegroupingTest::told);
        return told.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(events -> Article.by("Publisher").on(FIRST).telling(events.toArray(Told[]::new)))
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    /** Of few days, places and parties, so that much nearly meets; some without an exact day or place. */
    private static Told told(int day, int place, int party, int kind, int more, int vagueness) {
        Told event = Told.strike().type(KINDS.get(kind)).killed(5 + more);
        if (place < PLACES.size()) {
            event.at(PLACES.get(place), "SY", 33 + 0.2 * place, 40);
        } else if (place == PLACES.size()) {
            event.at("Tal Maarouf", "SY");
        } else {
            event.in("SY");
        }
        if (party < PARTIES.size()) {
            event.by(PARTIES.get(party));
        }
        LocalDate on = FIRST.plusDays(day);
        return switch (vagueness) {
            case 0 -> event.during(FIRST, FIRST.plusDays(6), DatePrecision.WEEK);
            case 1 -> event.during(FIRST, FIRST.plusDays(28), DatePrecision.MONTH);
            case 2 -> event.during(on, on.plusDays(1), DatePrecision.DAY);
            default -> event.on(on);
        };
    }

    private static Remembered grouped(List<Article> articles) {
        Remembered remembered = new Remembered(new SignalMatcher());
        articles.forEach(remembered::take);
        return remembered;
    }
}

package org.sitrep.events.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Told;
import org.sitrep.manners.identifiers.Ids;

/** Grouping does not depend on the order of arrival as long as the events themselves are days or provinces apart. */
class PlacingTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");

    private final Placing placing = new Placing(new SignalMatcher());

    @Property(tries = 100)
    void groupsAlikeInAnyOrder(@ForAll("articles") List<Article> articles, @ForAll Random chance) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, chance);

        assertThat(grouped(shuffled)).isEqualTo(grouped(articles));
    }

    @Property(tries = 100)
    void takesAtMostOneReportOfAnArticleIntoAnEvent(@ForAll("articles") List<Article> articles) {
        assertThat(grouped(articles))
                .allSatisfy(group ->
                        assertThat(group.stream().map(ReportKey::articleId)).doesNotHaveDuplicates());
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        Arbitrary<Told> told = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as((day, place, named, more) -> {
                    Told event = Told.strike()
                            .on(FIRST.plusDays(5L * day))
                            .at(List.of("Tel Marouf", "Ain Sakhr", "Rawa").get(place), "SY", 33 + 2 * place, 40)
                            .killed(10 * day + 5 + more);
                    return named ? event.by("Northern Front") : event;
                });
        return told.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(events -> Article.by("Publisher").on(FIRST).telling(events.toArray(Told[]::new)))
                .filter(article -> distinctDays(article.reports()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static boolean distinctDays(List<Report> reports) {
        return reports.stream().map(each -> each.told().date()).distinct().count() == reports.size();
    }

    private Set<Set<ReportKey>> grouped(List<Article> articles) {
        Map<UUID, List<Report>> events = new LinkedHashMap<>();
        for (Article article : articles) {
            List<KnownEvent> known = events.entrySet().stream()
                    .map(each -> new KnownEvent(each.getKey(), List.copyOf(each.getValue()), List.of()))
                    .toList();
            List<Report> arriving = article.reports();
            Map<String, Placement> placed = placing.place(arriving, known);
            for (Report report : arriving) {
                UUID event = placed.get(report.told().ref()) instanceof Placement.Joined joined
                        ? joined.eventId()
                        : Ids.next();
                events.computeIfAbsent(event, any -> new ArrayList<>()).add(report);
            }
        }
        Set<Set<ReportKey>> groups = new HashSet<>();
        events.values()
                .forEach(reports -> groups.add(
                        new HashSet<>(reports.stream().map(Report::key).toList())));
        return groups;
    }
}

package org.sitrep.events.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** What lies around reports, by the indexes of the database. */
@ApplicationScoped
class StoredSurroundings implements Surroundings {
    /** Two reports of a night each, a day apart. */
    private static final int FARTHEST_DAYS = 2;

    /** What a report that is dated to a week may be off, and the longest that counts as dated. */
    private static final int FARTHEST_VAGUE_DAYS = 3;

    private static final String OF_DAYS =
            "n.founding AND n.country = around.country AND n.starts BETWEEN around.first AND around.last AND ";

    private static final String OF_TEXTS =
            "(r.article_id IN (SELECT article_id FROM source_article WHERE article_id = ANY (?) OR copy_of = ANY (?)))";

    private final ReportStore reports;
    private final Database database;

    StoredSurroundings(ReportStore reports, Database database) {
        this.reports = reports;
        this.database = database;
    }

    @Override
    public List<Placed> foundingNear(Collection<Report> founding, Set<ReportKey> known) {
        Found found = new Found(known);
        List<Report> exact = founding.stream().filter(Report::exact).toList();
        found.add(Around.near(exact, FARTHEST_DAYS)
                .reports(
                        reports,
                        found.keys,
                        OF_DAYS
                                + "n.latitude BETWEEN around.south AND around.north AND n.longitude BETWEEN around.west AND around.east",
                        OF_DAYS + "n.latitude IS NULL"));
        found.add(copies("r.founding AND ", founding, found.keys));
        List<UUID> pins = founding.stream()
                .map(Report::pin)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!pins.isEmpty()) {
            found.add(reports.where("r.pin = ANY (?)", found.keys, pins));
        }
        return found.placed;
    }

    @Override
    public List<Placed> foundingFor(Collection<Report> vague, Set<ReportKey> known) {
        Found found = new Found(known);
        List<Report> exact = vague.stream().filter(Days::exact).toList();
        found.add(Around.named(exact)
                .reports(reports, found.keys, """
                n.founding AND n.country = around.country
                AND n.starts BETWEEN around.first - %d AND around.last + %d
                """.formatted(FARTHEST_VAGUE_DAYS + 1, FARTHEST_VAGUE_DAYS)));
        List<Report> placed = vague.stream()
                .filter(each -> Days.of(each) != null && !Days.exact(each) && placeKey(each) != null)
                .toList();
        found.add(Around.named(placed).reports(reports, found.keys, """
                n.founding AND n.country = around.country AND n.place_key = around.place
                AND n.starts BETWEEN around.first - 1 AND around.last
                """));
        found.add(copies("r.founding AND ", vague, found.keys));
        return found.placed;
    }

    @Override
    public List<Placed> vagueFor(Collection<Report> founding, Set<ReportKey> known) {
        Found found = new Found(known);
        Around around = Around.named(
                founding.stream().filter(each -> Days.of(each) != null).toList());
        found.add(around.reports(
                reports,
                found.keys,
                """
                NOT n.founding AND n.exact AND n.country = around.country
                AND n.starts BETWEEN around.first - %d AND around.last + %d AND n.ends >= around.first - %2$d
                """.formatted(FARTHEST_VAGUE_DAYS + Days.LONGEST_EXACT_DAYS, FARTHEST_VAGUE_DAYS),
                """
                NOT n.founding AND NOT n.exact AND n.country = around.country AND n.place_key = around.place
                AND n.starts <= around.last AND n.ends >= around.first
                """));
        found.add(copies("NOT r.founding AND ", founding, found.keys));
        return found.placed;
    }

    @Override
    public List<Placed> loneLike(Collection<Report> vague, Set<ReportKey> known) {
        Found found = new Found(known);
        List<String> blocks = vague.stream()
                .filter(each -> Days.exact(each) || (Days.of(each) != null && placeKey(each) != null))
                .map(each -> ReportStore.block(each, Days.exact(each)))
                .distinct()
                .toList();
        if (!blocks.isEmpty()) {
            found.add(reports.where("r.lone AND r.block = ANY (?)", found.keys, blocks));
        }
        found.add(copies("r.lone AND ", vague, found.keys));
        return found.placed;
    }

    private static @Nullable String placeKey(Report report) {
        return ReportStore.placeKey(report.told().place());
    }

    private List<Placed> copies(String condition, Collection<Report> of, Set<ReportKey> known) {
        List<UUID> texts =
                of.stream().map(each -> each.source().text()).distinct().toList();
        return reports.where(condition + OF_TEXTS, known, texts, texts);
    }

    @Override
    public List<Placed> ofEvents(Collection<UUID> events, Set<ReportKey> known) {
        return events.isEmpty() ? List.of() : reports.where("r.event_id = ANY (?)", known, events);
    }

    @Override
    public List<Placed> ofArticles(Collection<UUID> articles, Set<ReportKey> known) {
        return articles.isEmpty() ? List.of() : reports.where("r.article_id = ANY (?)", known, articles);
    }

    @Override
    public Apart apart(Collection<UUID> pins) {
        if (pins.isEmpty()) {
            return Apart.NONE;
        }
        return new Apart(Set.copyOf(database.query(
                "SELECT one, other FROM apart WHERE one = ANY (?) OR other = ANY (?)",
                row -> new Apart.Pair(Documents.id(row, "one"), Documents.id(row, "other")),
                pins,
                pins)));
    }

    /** What several questions found, each report once. */
    private static final class Found {
        private final Set<ReportKey> keys;
        private final List<Placed> placed = new ArrayList<>();

        Found(Set<ReportKey> known) {
            keys = new HashSet<>(known);
        }

        void add(List<Placed> more) {
            more.stream().filter(each -> keys.add(each.key())).forEach(placed::add);
        }
    }
}

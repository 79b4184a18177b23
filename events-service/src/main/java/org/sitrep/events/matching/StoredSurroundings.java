package org.sitrep.events.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        found.add(Around.near(exact, FARTHEST_DAYS).reports(reports, """
                n.founding AND n.country = around.country AND n.starts BETWEEN around.first AND around.last
                AND (n.latitude IS NULL OR around.everywhere
                     OR n.latitude BETWEEN around.south AND around.north AND n.longitude BETWEEN around.west AND around.east)
                """, found.keys));
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
    public List<Placed> foundingFor(Report vague) {
        Found found = new Found(Set.of());
        Days days = Days.of(vague);
        String place = ReportStore.placeKey(vague.told().place());
        if (days != null && Days.exact(vague)) {
            found.add(foundingBetween(
                    vague,
                    "",
                    days.first().minusDays(FARTHEST_VAGUE_DAYS + 1),
                    days.last().plusDays(FARTHEST_VAGUE_DAYS)));
        } else if (days != null && place != null) {
            found.add(
                    foundingBetween(vague, "r.place_key = ? AND ", days.first().minusDays(1), days.last(), place));
        }
        found.add(copies("r.founding AND ", List.of(vague), found.keys));
        return found.placed;
    }

    private List<Placed> foundingBetween(
            Report vague, String condition, LocalDate first, LocalDate last, @Nullable Object... parameters) {
        Object[] all = Stream.concat(Stream.of(parameters), Stream.of(ReportStore.country(vague), first, last))
                .toArray();
        return reports.where(
                "r.founding AND " + condition + "r.country = ? AND r.starts BETWEEN ? AND ?", Set.of(), all);
    }

    @Override
    public List<Placed> vagueFor(Collection<Report> founding) {
        Found found = new Found(Set.of());
        Around around = Around.near(
                founding.stream().filter(each -> Days.of(each) != null).toList(), 0);
        found.add(around.reports(
                reports,
                """
                NOT n.founding AND n.exact AND n.country = around.country
                AND n.starts BETWEEN around.first - %d AND around.last + %d AND n.ends >= around.first - %2$d
                """.formatted(FARTHEST_VAGUE_DAYS + Days.LONGEST_EXACT_DAYS, FARTHEST_VAGUE_DAYS),
                found.keys));
        found.add(around.reports(reports, """
                NOT n.founding AND NOT n.exact AND n.country = around.country AND n.place_key = around.place
                AND n.starts <= around.last AND n.ends >= around.first
                """, found.keys));
        found.add(copies("NOT r.founding AND ", founding, found.keys));
        return found.placed;
    }

    @Override
    public List<Placed> loneLike(Report vague) {
        Found found = new Found(Set.of());
        boolean exact = Days.exact(vague);
        if (exact
                || (Days.of(vague) != null && ReportStore.placeKey(vague.told().place()) != null)) {
            found.add(reports.where("r.lone AND r.block = ?", Set.of(), ReportStore.block(vague, exact)));
        }
        found.add(copies("r.lone AND ", List.of(vague), found.keys));
        return found.placed;
    }

    private List<Placed> copies(String condition, Collection<Report> of, Set<ReportKey> known) {
        List<UUID> texts =
                of.stream().map(each -> each.source().text()).distinct().toList();
        return reports.where(condition + OF_TEXTS, known, texts, texts);
    }

    @Override
    public List<Placed> ofEvents(Collection<UUID> events) {
        return reports.ofEvents(events);
    }

    @Override
    public List<Placed> ofArticles(Collection<UUID> articles) {
        return reports.ofArticles(articles);
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

package org.sitrep.events.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * Finds by index the events that a report could be of: for a dated one those of its country and days, and those without
 * exact days at its place; for one without exact days those at its place; and for a copy those of its text.
 */
@ApplicationScoped
public class Candidates {
    /** A place of which more reports without exact days are stored tells nothing by itself. */
    private static final int MOST_OF_A_PLACE = 500;

    private static final String BY_DAY =
            "SELECT DISTINCT event_id FROM report WHERE country = ? AND exact AND starts BETWEEN ? AND ? AND ends >= ?";
    private static final String VAGUE_BY_PLACE =
            "SELECT DISTINCT event_id FROM report WHERE country = ? AND place_key = ? AND NOT exact LIMIT "
                    + MOST_OF_A_PLACE;
    private static final String BY_PLACE =
            "SELECT DISTINCT event_id FROM report WHERE country = ? AND place_key = ? LIMIT " + MOST_OF_A_PLACE;
    private static final String BY_TEXT = """
            SELECT DISTINCT event_id FROM report
            WHERE article_id IN (SELECT article_id FROM source_article WHERE article_id = ? OR copy_of = ?)
            """;

    private final Database database;

    Candidates(Database database) {
        this.database = database;
    }

    public Set<UUID> of(Collection<Report> reports) {
        Set<UUID> events = new HashSet<>();
        Set<UUID> texts = new HashSet<>();
        for (Report report : reports) {
            events.addAll(of(report));
            texts.add(report.source().text());
        }
        texts.forEach(text -> events.addAll(find(BY_TEXT, text, text)));
        return events;
    }

    private Set<UUID> of(Report report) {
        Set<UUID> events = new HashSet<>();
        String country = ReportStore.country(report);
        String place = ReportStore.placeKey(report.told().place());
        Days days = Days.of(report);
        boolean exact = Days.exact(report);
        if (place != null) {
            events.addAll(find(exact ? VAGUE_BY_PLACE : BY_PLACE, country, place));
        }
        if (exact && days != null) {
            Days meeting = days.widened();
            events.addAll(find(
                    BY_DAY,
                    country,
                    meeting.first().minusDays(Days.LONGEST_EXACT_DAYS),
                    meeting.last(),
                    meeting.first()));
        }
        return events;
    }

    private List<UUID> find(String sql, @Nullable Object... parameters) {
        return database.query(sql, row -> Documents.id(row, "event_id"), parameters);
    }
}

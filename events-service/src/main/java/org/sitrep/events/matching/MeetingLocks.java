package org.sitrep.events.matching;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.storing.Database;

/**
 * Holds off every other transaction whose reports could meet these, in whichever process it runs, until this transaction
 * ends. Locks are PostgreSQL's advisory ones. Every transaction takes them in one order (by level, then by key, each key
 * once and in the strongest mode it needs), so that none waits for one that waits for it.
 *
 * <p>Levels: articles; everything; a country; a country's week. A report with exact days takes its weeks, and its country
 * shared; one without takes its country whole. A coding with very many takes everything.
 */
@ApplicationScoped
public class MeetingLocks {
    private static final int ARTICLE = 1;
    private static final int EVERYTHING = 2;
    private static final int COUNTRY = 3;
    private static final int WEEK = 4;

    /** PostgreSQL's lock table is shared by all sessions and holds some 6,400 by default. */
    private static final int MOST_LOCKS = 300;

    private static final int DAYS_A_WEEK = 7;

    private final Database database;

    MeetingLocks(Database database) {
        this.database = database;
    }

    /** Taken first of all: the versions and codings of one article come one after the other. */
    public void lockArticles(Collection<UUID> articles) {
        lock(ARTICLE, exclusively(articles.stream().map(UUID::hashCode).toList()));
    }

    /** Taken before candidates are looked for. */
    public void lockMeetings(Collection<Report> reports) {
        Map<Integer, Boolean> countries = new TreeMap<>();
        Set<Integer> weeks = new LinkedHashSet<>();
        for (Report report : reports) {
            String country = ReportStore.country(report);
            Days days = Days.of(report);
            boolean whole = days == null || !Days.exact(report);
            countries.merge(country.hashCode(), whole, Boolean::logicalOr);
            if (days != null && !whole) {
                weeks.addAll(weeks(country, days.widened()));
            }
        }
        boolean everything = countries.size() + weeks.size() > MOST_LOCKS;
        lock(EVERYTHING, new TreeMap<>(Map.of(0, everything)));
        if (!everything) {
            lock(COUNTRY, countries);
            lock(WEEK, exclusively(weeks));
        }
    }

    private static List<Integer> weeks(String country, Days days) {
        List<Integer> weeks = new ArrayList<>();
        long last = Math.floorDiv(days.last().toEpochDay(), DAYS_A_WEEK);
        for (long week = Math.floorDiv(days.first().toEpochDay(), DAYS_A_WEEK); week <= last; week++) {
            weeks.add((country + week).hashCode());
        }
        return weeks;
    }

    private static Map<Integer, Boolean> exclusively(Collection<Integer> keys) {
        Map<Integer, Boolean> modes = new TreeMap<>();
        keys.forEach(key -> modes.put(key, true));
        return modes;
    }

    /** The lock function is called for one row after the other, in the order of the inner query. */
    private void lock(int level, Map<Integer, Boolean> modes) {
        List<Integer> keys =
                modes.keySet().stream().sorted(comparingInt(key -> key)).toList();
        database.query(
                """
                SELECT CASE WHEN exclusive THEN pg_advisory_xact_lock(?, key)
                            ELSE pg_advisory_xact_lock_shared(?, key) END
                FROM (SELECT key, exclusive FROM unnest(?::integer[], ?::boolean[]) AS wanted (key, exclusive)
                      ORDER BY key) AS ordered
                """,
                row -> true,
                level,
                level,
                keys,
                keys.stream().map(modes::get).toList());
    }
}

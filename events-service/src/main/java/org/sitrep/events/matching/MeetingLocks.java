package org.sitrep.events.matching;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.storing.Database;

/**
 * Holds off every other transaction whose reports could meet these, in whichever process it runs, until this transaction
 * ends. Locks are PostgreSQL's advisory ones. Every transaction takes them in one order (by level, then by key, each key
 * once), so that none waits for one that waits for it.
 *
 * <p>Levels: articles; countries; subjects of claims. Reports of different countries meet by a curator's word alone: such
 * a country is tried for, and where another transaction has it the work is done again.
 */
@ApplicationScoped
public class MeetingLocks {
    private static final int ARTICLE = 1;
    private static final int COUNTRY = 2;
    private static final int SUBJECT = 3;

    /** A coding may claim very much, and PostgreSQL's lock table is shared by all sessions. */
    private static final int SUBJECT_SHARDS = 256;

    private final Database database;

    MeetingLocks(Database database) {
        this.database = database;
    }

    /** Taken first of all: the versions and codings of one article come one after the other. */
    public void lockArticles(Collection<UUID> articles) {
        lock(ARTICLE, hashes(articles));
    }

    /** Taken before it is looked what lies around reports. */
    public void lockCountries(Collection<Report> reports) {
        lock(COUNTRY, hashes(countries(reports)));
    }

    /**
     * Makes sure of the countries of reports that were met.
     *
     * @throws org.sitrep.events.storing.DatabaseFailure transient, where another transaction decides about one of them
     */
    public void lockMet(Collection<Report> reports) {
        database.run("SET LOCAL lock_timeout = '200ms'");
        lock(COUNTRY, hashes(countries(reports)));
        database.run("SET LOCAL lock_timeout = 0");
    }

    /** Taken last: whose claims supersede each other. */
    public void lockSubjects(Collection<String> subjects) {
        lock(
                SUBJECT,
                subjects.stream()
                        .map(each -> Math.floorMod(each.hashCode(), SUBJECT_SHARDS))
                        .collect(toCollection(TreeSet::new)));
    }

    private static Set<String> countries(Collection<Report> reports) {
        return reports.stream().map(ReportStore::country).collect(toCollection(TreeSet::new));
    }

    private static Set<Integer> hashes(Collection<?> keys) {
        return keys.stream().map(Object::hashCode).collect(toCollection(TreeSet::new));
    }

    /** The lock function is called for one row after the other, in the order of the inner query. */
    private void lock(int level, Set<Integer> keys) {
        database.query(
                "SELECT pg_advisory_xact_lock(?, key) FROM (SELECT key FROM unnest(?::integer[]) AS wanted (key) ORDER BY key) AS ordered",
                row -> true,
                level,
                List.copyOf(keys));
    }
}

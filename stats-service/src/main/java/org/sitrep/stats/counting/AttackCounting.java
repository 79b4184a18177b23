package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.stats.reading.Documents;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;
import org.sitrep.stats.rhythm.Attacks;

/** Finds the attacks that a rhythm is made of, and what sources say of it. */
@ApplicationScoped
public class AttackCounting {
    /** What counts as an attack where the question names no types: the types that are violence by arms. */
    public static final String ATTACKS =
            "e.event_type in ('Battles', 'Explosions/Remote violence', 'Violence against civilians')";

    private static final int SCOPES_AT_ONCE = 50;

    /** As numbers, which thousands of rows are read of in no time. */
    private static final String DAYS = "date_start - date '1970-01-01', date_end - date '1970-01-01'";

    public List<Attacks> attacks(Snapshot snapshot, EventFilter filter) {
        return attacks(snapshot, filter, List.of(TempoScope.ALL)).getOrDefault(TempoScope.ALL, List.of());
    }

    /** Of those that the filter leaves, what is about each scope; those that nothing is about are left out. */
    public Map<TempoScope, List<Attacks>> attacks(
            Snapshot snapshot, EventFilter filter, Collection<TempoScope> scopes) {
        Map<TempoScope, List<Attacks>> found = new HashMap<>();
        var distinct = scopes.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += SCOPES_AT_ONCE) {
            add(
                    snapshot,
                    condition(snapshot, filter),
                    distinct.subList(from, Math.min(distinct.size(), from + SCOPES_AT_ONCE)),
                    found);
        }
        return found;
    }

    /** In one look at the events, however many scopes. */
    private static void add(
            Snapshot snapshot, Sql condition, List<TempoScope> scopes, Map<TempoScope, List<Attacks>> found) {
        var sql = new Sql().add("select " + DAYS);
        for (var scope : scopes) {
            var about = scope.filter();
            sql.add(", sum(attacks)").add(about).add("::bigint, count(*)").add(about);
        }
        sql.add("from event_revisions e where")
                .add(condition)
                .add("group by date_start, date_end order by date_start, date_end")
                .list(snapshot.connection(), row -> {
                    for (int at = 0; at < scopes.size(); at++) {
                        long events = row.getLong(4 + 2 * at);
                        if (events > 0) {
                            found.computeIfAbsent(scopes.get(at), _ -> new ArrayList<>())
                                    .add(new Attacks(day(row, 1), day(row, 2), row.getLong(3 + 2 * at), events));
                        }
                    }
                    return true;
                });
    }

    private static @Nullable LocalDate day(ResultSet row, int at) throws SQLException {
        long day = row.getLong(at);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    static Sql condition(Snapshot snapshot, EventFilter filter) {
        var sql = EventConditions.of(filter, snapshot);
        return filter.what().namesTypes() ? sql : sql.add("and " + ATTACKS);
    }

    /** Claims stated by then, of any of these countries or of none in particular, by none but these attackers. */
    public List<TempoClaimRecord> claims(Snapshot snapshot, EventFilter filter, @Nullable LocalDate statedBy) {
        var sql = new Sql()
                .add("select document from tempo_claim_revisions t where")
                .add(snapshot.knownAt().spanOf("t"))
                .add("and t.status in ('reported', 'confirmed')");
        if (statedBy != null) {
            sql.add("and (t.stated_on is null or t.stated_on <= ?)", statedBy);
        }
        new Conditions(sql)
                .ifAny(filter.where().countries(), "(len(t.countries) = 0 or t.countries && ?)")
                .ifAny(filter.who().attackers(), "(len(t.attacker_terms) = 0 or t.attacker_terms && ?)");
        return sql.add("order by t.stated_on, t.kind, t.id limit " + CasualtyCounting.MOST_ROWS)
                .list(snapshot.connection(), row -> Documents.read(row.getString(1), TempoClaimRecord.class));
    }
}

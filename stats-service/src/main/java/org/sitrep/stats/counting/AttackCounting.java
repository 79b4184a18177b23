package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    public List<Attacks> attacks(Snapshot snapshot, EventFilter filter) {
        return attacks(snapshot, condition(snapshot, filter));
    }

    /** Of those that the filter leaves, what a claim is about. */
    public List<Attacks> attacks(Snapshot snapshot, EventFilter filter, TempoScope scope) {
        return attacks(snapshot, condition(snapshot, filter).add(scope.condition()));
    }

    private static List<Attacks> attacks(Snapshot snapshot, Sql condition) {
        return new Sql()
                .add("select date_start, date_end, sum(attacks)::bigint, count(*) from event_revisions e where")
                .add(condition)
                .add("group by date_start, date_end order by date_start, date_end")
                .list(
                        snapshot.connection(),
                        row -> new Attacks(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class),
                                row.getLong(3),
                                row.getLong(4)));
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

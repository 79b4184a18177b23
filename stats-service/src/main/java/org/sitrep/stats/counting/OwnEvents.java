package org.sitrep.stats.counting;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Our own events of the victims that a claim {@code c} is about. Victims are known by their country, else by their name
 * among the targets; a claim that names none is about everyone. Of an event:
 *
 * <ul>
 *   <li>whose targets are these victims alone, all dead but the attackers' own are theirs: its civilians unless the claim is
 *       of others, the rest unless it is of civilians;
 *   <li>that has other targets too, only the dead that sources tell as theirs, and no injured;
 *   <li>casualties are killed and injured together, or what sources give undivided where that is more.
 * </ul>
 */
final class OwnEvents {
    private static final String MATCHING = """
            from (select e.*, case
                    when c.victims_country is null and c.victims_name is null then 'everyone'
                    when c.victims_country is not null and e.target_countries <@ array[c.victims_country] then 'alone'
                    when c.victims_country is null and cardinality(e.target_keys) = 1 then 'alone'
                    else 'among others' end as victims_are,
                  (c.period_start is null or e.date_start >= c.period_start)
                    and (coalesce(c.period_end, c.stated_on) is null or e.date_end <= coalesce(c.period_end, c.stated_on))
                    and e.date_start is not null and e.date_end is not null as within
                from event_revisions e
                where %s and e.status in ('reported', 'confirmed')
                  and (cardinality(c.countries) = 0 or e.country = any(c.countries))
                  and case
                    when c.victims_country is not null then c.victims_country = any(e.target_countries)
                    when c.victims_name is not null then lower(c.victims_name) = any(e.target_terms)
                    when c.victims_civilian then 'civilians' = any(e.victims)
                    else true end
                  and (c.period_start is null or e.date_end is null or e.date_end >= c.period_start)
                  and (coalesce(c.period_end, c.stated_on) is null or e.date_start is null
                    or e.date_start <= coalesce(c.period_end, c.stated_on))) e
            cross join lateral (
                select sum(part.low), sum(part.best), sum(part.high), bool_or(part.open) from (
                    select e.killed_low, e.killed_best, e.killed_high, e.killed_open
                      where e.victims_are = 'everyone' and c.victims_civilian is null
                    union all
                    select e.dead_targets_low, e.dead_targets_best, e.dead_targets_high, e.dead_targets_open
                      where (e.victims_are = 'alone' or (e.victims_are = 'everyone' and c.victims_civilian is false))
                        and c.victims_civilian is not true
                    union all
                    select e.dead_unknown_low, e.dead_unknown_best, e.dead_unknown_high, e.dead_unknown_open
                      where (e.victims_are = 'alone' or (e.victims_are = 'everyone' and c.victims_civilian is false))
                        and c.victims_civilian is not true
                    union all
                    select e.dead_civilians_low, e.dead_civilians_best, e.dead_civilians_high, e.dead_civilians_open
                      where (e.victims_are = 'alone' or (e.victims_are = 'everyone' and c.victims_civilian))
                        and c.victims_civilian is not false
                    union all
                    select d.low, d.best, d.high, d.open from event_target_dead d
                      where e.victims_are = 'among others' and c.victims_civilian is not true
                        and d.id = e.id and d.revision = e.revision
                        and (d.country = c.victims_country or lower(d.name) = lower(c.victims_name))
                ) part(low, best, high, open)
            ) killed(low, best, high, open)
            cross join lateral (select
                case when e.victims_are <> 'among others' then e.injured_low end,
                case when e.victims_are <> 'among others' then e.injured_best end,
                case when e.victims_are <> 'among others' then e.injured_high end,
                e.victims_are <> 'among others' and e.injured_open
            ) injured(low, best, high, open)
            """;

    private OwnEvents() {}

    static Sql ofClaim(KnownAt knownAt) {
        var span = knownAt.spanOf("e");
        return new Sql()
                .add("select count(*) filter (where within) as events,")
                .add(sums("killed") + "," + sums("injured") + ",")
                .add(ownSums() + ",")
                .add("count(*) filter (where within and killed.low is null and injured.low is null and " + own("low")
                        + " is null) as without_figure,")
                .add("count(*) filter (where not within) as undated")
                .add(span.into(MATCHING));
    }

    private static String sums(String figure) {
        return Stream.of("low", "best", "high")
                        .map(part -> "coalesce(sum(%1$s.%2$s) filter (where within), 0) as %1$s_%2$s"
                                .formatted(figure, part))
                        .collect(Collectors.joining(", "))
                + ", coalesce(bool_or(%1$s.open) filter (where within), false) as %1$s_open".formatted(figure);
    }

    private static String ownSums() {
        return Stream.of("low", "best", "high")
                        .map(part -> "coalesce(sum(" + own(part) + ") filter (where within), 0) as own_" + part)
                        .collect(Collectors.joining(", "))
                + ", coalesce(bool_or(" + own("open") + ") filter (where within), false) as own_open";
    }

    /** One part of our own figure of what the claim measures. */
    private static String own(String part) {
        var undivided = part.equals("open")
                ? "killed.open or injured.open or e.casualties_open"
                : "greatest(case when coalesce(killed.%1$s, injured.%1$s) is not null then coalesce(killed.%1$s, 0) + coalesce(injured.%1$s, 0) end, case when e.victims_are <> 'among others' then e.casualties_%1$s end)"
                        .formatted(part);
        var others = Arrays.stream(Measure.values())
                .filter(m -> m != Measure.KILLED && m != Measure.INJURED && m != Measure.CASUALTIES)
                .map(m -> " when '" + m.label() + "' then case when e.victims_are <> 'among others' then e." + m.label()
                        + "_" + part + " end")
                .collect(Collectors.joining());
        return "case c.measure when 'killed' then killed." + part + " when 'injured' then injured." + part
                + " when 'casualties' then " + undivided + others + " end";
    }
}

package org.sitrep.stats.counting;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Our own events of the victims that claims are about. Victims are known by their country, else by their name among the
 * targets; a claim that names none is about everyone. Of an event:
 *
 * <ul>
 *   <li>whose targets are these victims alone, all dead but the attackers' own are theirs: its civilians unless the claim is
 *       of others, the rest unless it is of civilians;
 *   <li>that has other targets too, only the dead that sources tell as theirs, and no injured;
 *   <li>casualties are killed and injured together, or what sources give undivided where that is more.
 * </ul>
 */
final class OwnEvents {
    /** Events by claim, with whose they are and whether they lie in the claim's period for certain. */
    private static final String MATCHING = """
            claims as (
                select id as claim, measure as c_measure, victims_name as c_name, victims_country as c_country,
                    victims_civilian as c_civilian, countries as c_countries, period_start as c_from,
                    coalesce(period_end, stated_on) as c_until
                from casualty_claim_revisions c where %1$s and c.id in (select unnest(?::uuid[]))),
            standing as (select e.* from event_revisions e where %2$s and e.status in ('reported', 'confirmed')),
            near as (
                select c.*, e.* from (select *, unnest(list_distinct(c_countries)) as c_where from claims) c
                    join standing e on e.country = c.c_where
                union all
                select c.*, null, e.* from claims c join standing e on len(c.c_countries) = 0),
            matching as (
                select *, case
                    when c_country is null and c_name is null then 'everyone'
                    when c_country is not null and len(list_filter(target_countries, lambda x: x <> c_country)) = 0 then 'alone'
                    when c_country is null and len(target_keys) = 1 then 'alone'
                    else 'among others' end as victims_are,
                  (c_from is null or date_start >= c_from) and (c_until is null or date_end <= c_until)
                    and date_start is not null and date_end is not null as within
                from near
                where case
                    when c_country is not null then list_contains(target_countries, c_country)
                    when c_name is not null then list_contains(target_terms, lower(c_name))
                    when c_civilian then list_contains(victims, 'civilians')
                    else true end
                  and (c_from is null or date_end is null or date_end >= c_from)
                  and (c_until is null or date_start is null or date_start <= c_until)),
            named as (
                select c.claim as of_claim, d.id as of_id, d.revision as of_revision,
                    sum(d.low) as low, sum(d.best) as best, sum(d.high) as high, bool_or(d.open) as open
                from claims c join event_target_dead d on d.country = c.c_country or lower(d.name) = lower(c.c_name)
                group by all),
            """;

    private static final String ALL = "victims_are = 'everyone' and c_civilian is null";
    private static final String NO_CIVILIANS =
            "(victims_are = 'alone' or (victims_are = 'everyone' and c_civilian is false)) and c_civilian is not true";
    private static final String CIVILIANS =
            "(victims_are = 'alone' or (victims_are = 'everyone' and c_civilian)) and c_civilian is not false";
    private static final String NAMED = "victims_are = 'among others' and c_civilian is not true";

    private OwnEvents() {}

    /** What the events of each claim add up to. */
    static Sql sums(KnownAt knownAt, Collection<UUID> claims) {
        return own(knownAt, claims)
                .add("select claim, count(*) filter (where within) as events,")
                .add(sums("killed") + "," + sums("injured") + "," + sums("own") + ",")
                .add("count(*) filter (where within and killed_low is null and injured_low is null and own_low is null)"
                        + " as without_figure,")
                .add("count(*) filter (where not within) as undated from own group by claim");
    }

    /** The events of the claims one by one, those in the sums first. */
    static Sql each(KnownAt knownAt, Collection<UUID> claims) {
        return own(knownAt, claims)
                .add("select * from own order by within desc, date_start nulls last, date_end, id limit "
                        + (CasualtyCounting.MOST_ROWS + 1));
    }

    private static Sql own(KnownAt knownAt, Collection<UUID> claims) {
        var span = knownAt.spanOf("e");
        return new Sql()
                .add("with")
                .add(knownAt.spanOf("c")
                        .add("", (Object) claims.toArray(UUID[]::new))
                        .into(MATCHING, span))
                .add("figures as (select m.*,")
                .add(Stream.of("low", "best", "high").map(OwnEvents::killed).collect(Collectors.joining(", ")))
                .add(", " + open()
                        + " as own_killed_open from matching m left join named on of_claim = claim and of_id = id"
                        + " and of_revision = revision),")
                .add("own as (select claim, id, revision, date_start, date_end, country, within,")
                .add(Stream.of("low", "best", "high", "open")
                        .map(OwnEvents::parts)
                        .collect(Collectors.joining(", ")))
                .add("from figures)");
    }

    private static String killed(String part) {
        return "list_sum([case when %2$s then killed_%1$s end, case when %3$s then dead_targets_%1$s end, case when %3$s then dead_unknown_%1$s end, case when %4$s then dead_civilians_%1$s end, case when %5$s then named.%1$s end]) as own_killed_%1$s"
                .formatted(part, ALL, NO_CIVILIANS, CIVILIANS, NAMED);
    }

    private static String open() {
        return "coalesce(%s and killed_open, false) or coalesce(%s and (coalesce(dead_targets_open, false) or coalesce(dead_unknown_open, false)), false) or coalesce(%s and dead_civilians_open, false) or coalesce(%s and named.open, false)"
                .formatted(ALL, NO_CIVILIANS, CIVILIANS, NAMED);
    }

    private static String parts(String part) {
        return "own_killed_%1$s as killed_%1$s, case when victims_are <> 'among others' then injured_%1$s end as injured_%1$s, %2$s as own_%1$s"
                .formatted(part, own(part));
    }

    private static String sums(String figure) {
        return Stream.of("low", "best", "high")
                        .map(part -> "coalesce(sum(%1$s_%2$s) filter (where within), 0) as sum_%1$s_%2$s"
                                .formatted(figure, part))
                        .collect(Collectors.joining(", "))
                + ", coalesce(bool_or(%1$s_open) filter (where within), false) as sum_%1$s_open".formatted(figure);
    }

    /** One part of our own figure of what the claim measures. */
    private static String own(String part) {
        var injured = "case when victims_are <> 'among others' then injured_" + part + " end";
        var undivided = part.equals("open")
                ? "coalesce(own_killed_open, false) or (victims_are <> 'among others' and (coalesce(injured_open, false) or coalesce(casualties_open, false)))"
                : "greatest(list_sum([own_killed_%1$s, %2$s]), case when victims_are <> 'among others' then casualties_%1$s end)"
                        .formatted(part, injured);
        var others = Arrays.stream(Measure.values())
                .filter(m -> m != Measure.KILLED && m != Measure.INJURED && m != Measure.CASUALTIES)
                .map(m -> " when '" + m.label() + "' then case when victims_are <> 'among others' then " + m.label()
                        + "_" + part + " end")
                .collect(Collectors.joining());
        return "case c_measure when 'killed' then own_killed_" + part + " when 'injured' then " + injured
                + " when 'casualties' then " + undivided + others + " end";
    }
}

package org.sitrep.benchmarks.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst asks, for the service as a path, for DuckDB as statements that give the same figures.
 *
 * @param keys what is grouped by, as expressions
 * @param each lists whose values make a row each, as what is added to a select list; empty without
 * @param filter as a condition; empty without
 */
record Question(String name, String path, List<String> keys, String each, String filter, boolean tempo) {
    static final String TALLY = "count(*), count(*) filter (where killed_low is null and injured_low is null),"
            + " sum(killed_low), sum(killed_best), sum(killed_high), bool_or(killed_open),"
            + " sum(injured_low), sum(injured_best), sum(injured_high), bool_or(injured_open)";
    private static final String ATTACKERS =
            "unnest(attacker_keys) as attacker, unnest(attacker_names) as attacker_name";

    static List<Question> usual() {
        return List.of(
                of("all", "", "", ""),
                of("months", "by=month", "", "month"),
                of("days", "by=day", "", "day"),
                of("years", "by=year", "", "year"),
                of("countries", "by=country", "", "country"),
                of("provinces", "by=admin1", "", "country, admin1"),
                of("countries and months", "by=country,month", "", "country, month"),
                of("countries and years", "by=country,year", "", "country, year"),
                of("types", "by=sub_event_type", "", "sub_event_type"),
                of("types and years", "by=event_type,year", "", "event_type, year"),
                of("attackers", "by=attacker", "", "attacker"),
                of("weapons", "by=weapon", "", "weapon"),
                of("outcomes", "by=outcome", "", "outcome"),
                of("one country's months", "by=month&country=UA", "country = 'UA'", "month"),
                of("one country's provinces", "by=admin1&country=SY", "country = 'SY'", "country, admin1"),
                of("one country's attackers", "by=attacker&country=SD", "country = 'SD'", "attacker"),
                of(
                        "two countries by month",
                        "by=country,month&country=JO,SY",
                        "country in ('JO', 'SY')",
                        "country, month"),
                of(
                        "a month's countries",
                        "by=country&from=2024-03-01&to=2024-03-31",
                        during("2024-03-01", "2024-03-31"),
                        "country"),
                of(
                        "a year's countries",
                        "by=country&from=2024-01-01&to=2024-12-31",
                        during("2024-01-01", "2024-12-31"),
                        "country"),
                of(
                        "a week of one country",
                        "by=day&country=UA&from=2025-06-02&to=2025-06-08",
                        "country = 'UA' and " + during("2025-06-02", "2025-06-08"),
                        "day"),
                of(
                        "one attacker's months",
                        "by=month&attacker=military-forces-of-mm",
                        "list_contains(attacker_terms, 'military-forces-of-mm')",
                        "month"),
                of("against civilians by year", "by=year&civilian_targeting=true", "civilian_targeting", "year"),
                of("drones by month", "by=month&weapon=drone", "list_contains(weapons, 'drone')", "month"),
                of("told twice or more", "by=year&min_sources=2", "source_count >= 2", "year"),
                of("many killed", "by=country&killed_min=20", "killed_best >= 20", "country"),
                tempo("tempo", "", ""),
                tempo("tempo by day of a year", "per=day&from=2025-01-01", "(date_end >= date '2025-01-01')"),
                tempo("tempo of one country", "country=SY", "country = 'SY'"),
                tempo(
                        "tempo of one attacker",
                        "attacker=military-forces-of-sy",
                        "list_contains(attacker_terms, 'military-forces-of-sy')"),
                tempo("tempo of two countries by month", "per=month&country=IQ,SY", "country in ('IQ', 'SY')"));
    }

    private static Question of(String name, String query, String filter, String by) {
        var keys = Stream.of(by.split(", ")).filter(key -> !key.isEmpty()).toList();
        var each = by.equals("attacker")
                ? ATTACKERS
                : by.equals("weapon")
                        ? "unnest(case when len(weapons) = 0 then [null] else weapons end) as weapon"
                        : "";
        return new Question(name, "/v1/statistics/casualties?" + query, keys, each, filter, false);
    }

    private static Question tempo(String name, String query, String filter) {
        return new Question(name, "/v1/statistics/tempo?as_of=2026-01-01&" + query, List.of(), "", filter, true);
    }

    private static String during(String from, String to) {
        return "date_end >= date '" + from + "' and date_start <= date '" + to + "'";
    }

    String path(@Nullable String knownAt) {
        return knownAt == null ? path : path + (path.endsWith("?") ? "" : "&") + "known_at=" + knownAt;
    }

    /** Whether PostgreSQL understands the statements too. */
    boolean isPortable() {
        return !filter.contains("list_contains") && !each.contains("len(");
    }

    List<String> statements(@Nullable String knownAt) {
        var events = "(select * from event_revisions where "
                + (knownAt == null
                        ? "known_until = 'infinity'"
                        : "recorded_at <= timestamptz '%1$s' and known_until > timestamptz '%1$s'".formatted(knownAt))
                + " and status in ('reported', 'confirmed')" + (filter.isEmpty() ? "" : " and " + filter) + ")";
        if (tempo) {
            return List.of(attacks(events, "count(*)"));
        }
        var total = "select " + TALLY + ", min(method), max(method) from " + events;
        var sources = "select count(distinct text) from (select unnest(texts) as text from " + events + ")";
        if (keys.isEmpty()) {
            return List.of(total, sources);
        }
        var key = String.join(", ", keys);
        var rows = each.isEmpty() ? events : "(select *, " + each + " from " + events + ")";
        return List.of(
                total,
                sources,
                "select " + key + ", " + TALLY + " from " + rows + " group by " + key + " order by " + key,
                "select " + key + ", count(distinct text) from (select " + key + ", unnest(texts) as text from " + rows
                        + ") group by " + key);
    }

    /** The same without the sources, of whatever has a column for each key and each part of the filter. */
    List<String> figures(String events, String tally) {
        if (tempo) {
            return List.of(attacks(events, "sum(t0)"));
        }
        var total = "select " + tally + " from " + events + " e";
        var key = String.join(", ", keys);
        return keys.isEmpty()
                ? List.of(total)
                : List.of(
                        total,
                        "select " + key + ", " + tally + " from " + events + " e group by " + key + " order by " + key);
    }

    String where() {
        return filter.isEmpty() ? "" : " where " + filter;
    }

    private static String attacks(String events, String count) {
        return "select date_start, date_end, sum(attacks), " + count + " from " + events
                + " e where event_type in ('Battles', 'Explosions/Remote violence', 'Violence against civilians')"
                + " group by date_start, date_end";
    }
}

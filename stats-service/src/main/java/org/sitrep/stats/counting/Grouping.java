package org.sitrep.stats.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.periods.PeriodUnit;

/** What events can be grouped by. An event stands in the row of each of its values: in two for two attackers. */
public enum Grouping {
    DAY(PeriodUnit.DAY),
    WEEK(PeriodUnit.WEEK),
    MONTH(PeriodUnit.MONTH),
    QUARTER(PeriodUnit.QUARTER),
    YEAR(PeriodUnit.YEAR),
    COUNTRY("e.country is not null", "", "e.country"),
    /** With its country: provinces of the same name in two countries are two. */
    ADMIN1("e.admin1 is not null", "", "e.country", "e.admin1"),
    EVENT_TYPE(null, "", "e.event_type"),
    SUB_EVENT_TYPE(null, "", "e.sub_event_type"),
    ATTACKER(null, actors("attacker"), "e.attacker_key", "min(e.attacker_name)"),
    TARGET(null, actors("target"), "e.target_key", "min(e.target_name)"),
    VICTIMS(null, "unnest(e.victims) as whose", "e.whose"),
    WEAPON(null, each("weapons", "weapon"), "e.weapon"),
    OUTCOME(null, "", "e.outcome");

    private final @Nullable PeriodUnit unit;
    private final @Nullable String placed;
    private final String rows;
    private final String expression;
    private final @Nullable String second;

    Grouping(PeriodUnit unit) {
        this.unit = unit;
        placed = null;
        rows = "";
        expression = "e." + unit.word();
        second = null;
    }

    Grouping(@Nullable String placed, String rows, String expression) {
        this(placed, rows, expression, null);
    }

    Grouping(@Nullable String placed, String rows, String expression, @Nullable String second) {
        unit = null;
        this.placed = placed;
        this.rows = rows;
        this.expression = expression;
        this.second = second;
    }

    private static String actors(String role) {
        return each(role + "_keys", role + "_key") + ", " + each(role + "_names", role + "_name");
    }

    /** A row for each value, and one with null where there is none. */
    private static String each(String list, String one) {
        return "unnest(case when len(e.%1$s) = 0 then [null] else e.%1$s end) as %2$s".formatted(list, one);
    }

    private static String dead(String... parts) {
        return Stream.of(parts)
                .map(part -> Stream.of("attackers", "targets", "civilians", "unknown")
                        .map(group -> " when '%1$s' then e.dead_%1$s_%2$s".formatted(group, part))
                        .collect(Collectors.joining("", "case e.whose", " end as dead_killed_" + part)))
                .collect(Collectors.joining(", "));
    }

    /** Null for what is no period. */
    public @Nullable PeriodUnit unit() {
        return unit;
    }

    /** Null where every event has its place in the grouping. */
    @Nullable String placed() {
        return placed;
    }

    /** What is added to the select list, one select around the other, so that an event has a row for each value. */
    List<String> added() {
        if (this == VICTIMS) {
            return List.of(rows, dead("low", "best", "high", "open"));
        }
        return rows.isEmpty() ? List.of() : List.of(rows);
    }

    /** Expressions of the select list; those that aggregate are no part of the group's key. */
    List<String> expressions() {
        return second == null ? List.of(expression) : List.of(expression, second);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Grouping of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public static Set<String> words() {
        return Arrays.stream(values()).map(Grouping::word).collect(Collectors.toUnmodifiableSet());
    }
}

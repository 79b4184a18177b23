package org.sitrep.stats.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    ATTACKER(null, actors("attacker"), "attacker.key", "min(attacker.name)"),
    TARGET(null, actors("target"), "target.key", "min(target.name)"),
    VICTIMS(null, """
            join lateral (values
                ('attackers', e.dead_attackers_low, e.dead_attackers_best, e.dead_attackers_high, e.dead_attackers_open),
                ('targets', e.dead_targets_low, e.dead_targets_best, e.dead_targets_high, e.dead_targets_open),
                ('civilians', e.dead_civilians_low, e.dead_civilians_best, e.dead_civilians_high, e.dead_civilians_open),
                ('unknown', e.dead_unknown_low, e.dead_unknown_best, e.dead_unknown_high, e.dead_unknown_open)
            ) as dead(victims, killed_low, killed_best, killed_high, killed_open) on dead.victims = any(e.victims)""", "dead.victims"),
    WEAPON(null, "left join lateral unnest(e.weapons) as weapon(code) on true", "weapon.code"),
    OUTCOME(null, "", "e.outcome");

    private final @Nullable PeriodUnit unit;
    private final @Nullable String placed;
    private final String join;
    private final String expression;
    private final @Nullable String second;

    Grouping(PeriodUnit unit) {
        this.unit = unit;
        placed = null;
        join = "";
        expression = "e." + unit.word();
        second = null;
    }

    Grouping(@Nullable String placed, String join, String expression) {
        this(placed, join, expression, null);
    }

    Grouping(@Nullable String placed, String join, String expression, @Nullable String second) {
        unit = null;
        this.placed = placed;
        this.join = join;
        this.expression = expression;
        this.second = second;
    }

    private static String actors(String role) {
        return "left join lateral unnest(e.%1$s_keys, e.%1$s_names) as %1$s(key, name) on true".formatted(role);
    }

    /** Null for what is no period. */
    public @Nullable PeriodUnit unit() {
        return unit;
    }

    /** Null where every event has its place in the grouping. */
    @Nullable String placed() {
        return placed;
    }

    String join() {
        return join;
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

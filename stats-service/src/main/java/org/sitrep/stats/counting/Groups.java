package org.sitrep.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.reading.Sql;

/** The groupings of one question, as columns that are selected and as values that are shown. */
final class Groups {
    /** By value, first grouping first; what no source tells comes last. */
    static final Comparator<CasualtyRow> ORDER =
            (a, b) -> compare(a.group().values(), b.group().values());

    private static final Comparator<@Nullable String> UNTOLD_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final List<Grouping> by;
    private final List<String> expressions;
    private final List<String> keys;

    Groups(List<Grouping> by) {
        this.by = by;
        expressions = by.stream().flatMap(g -> g.expressions().stream()).toList();
        keys = expressions.stream()
                .filter(expression -> !isAggregate(expression))
                .distinct()
                .toList();
    }

    String columns() {
        return String.join(", ", expressions);
    }

    String keys() {
        return String.join(", ", keys);
    }

    /** To group by for a row of each group and one of all. */
    String withTotal() {
        return "grouping sets ((), (" + keys() + "))";
    }

    /** Whether a row is that of all. */
    String isTotal() {
        return "(grouping(" + keys() + ") > 0)";
    }

    /** Whether an event can be in two of the groups. */
    boolean overlap() {
        return by.stream().anyMatch(grouping -> !grouping.added().isEmpty());
    }

    /** Events as {@code e}, one row for each group that they stand in. */
    Sql from(Sql condition) {
        if (!overlap()) {
            return condition.into("event_revisions e where %s");
        }
        var from = condition.into("(select e.* from event_revisions e where %s) e");
        for (var added :
                by.stream().flatMap(grouping -> grouping.added().stream()).toList()) {
            from = from.into("(select e.*, " + added + " from %s) e");
        }
        return from;
    }

    int width() {
        return expressions.size();
    }

    /** What identifies the row, from {@link #columns} that begin at {@code at}. */
    List<@Nullable String> key(ResultSet row, int at) throws SQLException {
        var key = new ArrayList<@Nullable String>();
        for (var expression : keys) {
            key.add(row.getString(at + expressions.indexOf(expression)));
        }
        return key;
    }

    /** The same from {@link #keys}. */
    List<@Nullable String> keyAlone(ResultSet row, int at) throws SQLException {
        var key = new ArrayList<@Nullable String>();
        for (int next = 0; next < keys.size(); next++) {
            key.add(row.getString(at + next));
        }
        return key;
    }

    Map<String, @Nullable String> values(ResultSet row, int at) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        int next = at;
        for (var grouping : by) {
            var unit = grouping.unit();
            switch (grouping) {
                case ATTACKER, TARGET ->
                    putActor(values, grouping.word(), row.getString(next), row.getString(next + 1));
                case ADMIN1 -> {
                    values.put(Grouping.COUNTRY.word(), row.getString(next));
                    values.put(grouping.word(), row.getString(next + 1));
                }
                default ->
                    values.put(
                            grouping.word(),
                            unit == null ? row.getString(next) : unit.label(row.getObject(next, LocalDate.class)));
            }
            next += grouping.expressions().size();
        }
        return values;
    }

    /** The id is null for an actor that no list knows: its name is its key. */
    private static void putActor(
            Map<String, @Nullable String> values, String role, @Nullable String key, @Nullable String name) {
        values.put(role, name);
        values.put(role + "_id", key == null || key.equals(name) ? null : key);
    }

    private static boolean isAggregate(String expression) {
        return expression.startsWith("min(");
    }

    private static int compare(Collection<@Nullable String> a, Collection<@Nullable String> b) {
        Iterator<@Nullable String> others = b.iterator();
        for (var value : a) {
            var order = UNTOLD_LAST.compare(value, others.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

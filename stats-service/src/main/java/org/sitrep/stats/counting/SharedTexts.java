package org.sitrep.stats.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/**
 * Independent texts that tell of several events, each once: in all and by group, of one look. Texts of one event alone are
 * added up with its figures.
 *
 * @param byGroup by the group's key; groups without any are left out
 */
record SharedTexts(long inAll, Map<List<@Nullable String>, Long> byGroup) {
    long of(List<@Nullable String> key) {
        return byGroup.getOrDefault(key, 0L);
    }

    static SharedTexts count(Snapshot snapshot, Groups groups, Sql condition, LeftOut leftOut) {
        var telling = new Sql().add(condition).add("and len(e.shared_texts) > 0");
        if (groups.width() == 0) {
            var inAll = telling.into(
                            "select count(distinct text) from (select unnest(e.shared_texts) as text from event_revisions e where %s)")
                    .one(snapshot.connection(), row -> row.getLong(1));
            return new SharedTexts(inAll, Map.of());
        }
        Map<List<@Nullable String>, Long> byGroup = new HashMap<>();
        var inAll = new long[1];
        new Sql()
                .add("select count(distinct text), " + groups.isTotal() + ", " + groups.keys())
                .add("from (select " + groups.keys() + ", unnest(e.shared_texts) as text from")
                .add(groups.from(telling))
                .add(") e group by " + groups.withTotal())
                .add("having " + groups.isTotal() + " or not " + leftOut.any())
                .list(snapshot.connection(), row -> {
                    long number = row.getLong(1);
                    if (row.getBoolean(2)) {
                        inAll[0] = number;
                    } else {
                        byGroup.put(groups.keyAlone(row, 3), number);
                    }
                    return number;
                });
        return new SharedTexts(inAll[0], byGroup);
    }
}

package org.sitrep.stats.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Why two answers differ.
 *
 * @param records the first of them, by id
 * @param number of all
 */
public record ChangedRecords<T>(List<ChangedRecord<T>> records, long number) {
    /** More than anyone follows one by one. */
    static final int MOST_SHOWN = 1_000;

    /** Of what two answers show, by id. */
    static <T> ChangedRecords<T> between(Map<UUID, T> before, Map<UUID, T> after) {
        Map<UUID, ChangedRecord<T>> changed = new LinkedHashMap<>();
        before.forEach((id, one) -> changed.put(id, new ChangedRecord<>(id, one, after.get(id))));
        after.forEach((id, one) -> changed.putIfAbsent(id, new ChangedRecord<>(id, null, one)));
        var records = new ArrayList<>(changed.values());
        records.removeIf(one -> Objects.equals(one.before(), one.after()));
        records.sort(Comparator.comparing(one -> one.id().toString()));
        return new ChangedRecords<>(records.stream().limit(MOST_SHOWN).toList(), records.size());
    }
}

package org.sitrep.manners.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit the most items that a page may have, 1 to 10,000
 * @param position where the page before ended, as its maker put it into the cursor; null for the first page
 * @param query fingerprint of the filters, which the next cursor is bound to
 */
public record PageRequest(int limit, @Nullable List<String> position, String query) {

    /** The sort keys of the last item seen: the page begins after them. */
    public Optional<List<String>> after() {
        return Optional.ofNullable(position);
    }

    /** How many rows to fetch: one more than is shown tells whether there is a next page. */
    public int fetchSize() {
        return limit + 1;
    }

    /**
     * Makes the page of up to {@link #fetchSize()} rows.
     *
     * @param position the sort keys of an item, the last of them unique, as strings that the resource can read back
     */
    public <T> Page<T> page(List<T> fetched, Function<? super T, List<String>> position) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        var shown = fetched.subList(0, limit);
        return new Page<>(shown, new Cursor(query, position.apply(shown.getLast())).encoded());
    }
}

package org.sitrep.events.importing;

import java.util.Collection;
import java.util.List;

/**
 * The next rows of a table, as many as go into one transaction.
 *
 * @param rows that can be taken; no two have one id
 * @param refused the others, as the report tells them
 */
record Batch(Collection<RowImport.Read> rows, List<RowReport> refused) {
    boolean isEmpty() {
        return rows.isEmpty() && refused.isEmpty();
    }
}

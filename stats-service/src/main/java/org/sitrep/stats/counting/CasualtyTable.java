package org.sitrep.stats.counting;

import java.util.List;

/**
 * The answer to a {@link CasualtyQuestion}.
 *
 * @param total every matching event once
 * @param undatedEvents matching events that no row holds, for their dates fit in no one of its periods
 * @param unplacedEvents matching events that no row holds, for their country or province is not known
 * @param method the rule, or rules, that made {@code best} of the claims
 */
public record CasualtyTable(
        List<CasualtyRow> rows, Tally total, long undatedEvents, long unplacedEvents, String method) {
    CasualtyTable withMethod(String rules) {
        return new CasualtyTable(rows, total, undatedEvents, unplacedEvents, rules);
    }

    CasualtyTable withRows(List<CasualtyRow> counted) {
        return new CasualtyTable(counted, total, undatedEvents, unplacedEvents, method);
    }
}

package org.sitrep.events.matching;

import java.util.List;

/**
 * How two reports compare.
 *
 * @param findings what every signal that has something to say found
 * @param score the sum of their weights
 * @param refused whether any of them rules one event out
 * @param sameEvent whether that makes them one event
 */
public record Comparison(List<Finding> findings, double score, boolean refused, boolean sameEvent) {
    /** Of reports that are ruled out at a glance. */
    static final Comparison REFUSED = new Comparison(List.of(), 0, true, false);

    public List<String> why() {
        return findings.stream()
                .filter(finding -> finding.refuses() || finding.weight() != 0)
                .map(Finding::toString)
                .toList();
    }
}

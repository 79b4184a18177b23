package org.sitrep.events.matching;

import java.util.List;

/**
 * How two reports compare.
 *
 * @param findings what every signal that has something to say found
 * @param score the sum of their weights
 * @param sameEvent whether that makes them one event
 */
public record Comparison(List<Finding> findings, double score, boolean sameEvent) {
    public boolean refused() {
        return findings.stream().anyMatch(Finding::refuses);
    }

    public List<String> why() {
        return findings.stream()
                .filter(finding -> finding.refuses() || finding.weight() != 0)
                .map(Finding::toString)
                .toList();
    }
}

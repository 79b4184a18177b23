package org.sitrep.evaluation.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * The labelled and the found events of a report, paired one to one where they are the same, those first that agree most.
 *
 * @param missed labelled, and no find is the same
 * @param unlabelled found, and no label is the same
 */
record EventPairs(List<EventAgreement> pairs, List<LabelledEvent> missed, List<CodedEvent> unlabelled) {

    private record Candidate(int points, int label, int find, EventAgreement agreement) {}

    static EventPairs of(List<LabelledEvent> labelled, List<CodedEvent> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int label = 0; label < labelled.size(); label++) {
            for (int find = 0; find < found.size(); find++) {
                var agreement = new EventAgreement(labelled.get(label), found.get(find));
                if (agreement.sameEvent()) {
                    candidates.add(new Candidate(agreement.points(), label, find, agreement));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::points)
                .reversed()
                .thenComparingInt(Candidate::label)
                .thenComparingInt(Candidate::find));
        Set<Integer> usedLabels = new HashSet<>();
        Set<Integer> usedFinds = new HashSet<>();
        List<EventAgreement> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedLabels.contains(candidate.label()) && !usedFinds.contains(candidate.find())) {
                usedLabels.add(candidate.label());
                usedFinds.add(candidate.find());
                pairs.add(candidate.agreement());
            }
        }
        return new EventPairs(pairs, unused(labelled, usedLabels), unused(found, usedFinds));
    }

    private static <T> List<T> unused(List<T> all, Set<Integer> used) {
        List<T> unused = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                unused.add(all.get(i));
            }
        }
        return unused;
    }
}

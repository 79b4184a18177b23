package org.sitrep.coder.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.coding.Evidence;

/** Collects where values were read. The same words are told once for a field. */
final class EvidenceBuilder {
    private final Set<Evidence> evidence = new LinkedHashSet<>();

    void add(String field, Sentence sentence, int from, int to, String rule) {
        int last = Math.min(Math.max(to, from + 1), sentence.size()) - 1;
        int first = Math.min(from, last);
        add(new Evidence(
                field, sentence.token(first).start(), sentence.token(last).end(), rule));
    }

    private void add(Evidence item) {
        evidence.add(item);
    }

    List<Evidence> list() {
        return List.copyOf(evidence);
    }
}

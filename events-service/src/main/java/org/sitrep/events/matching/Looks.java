package org.sitrep.events.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Report;

/** What one signal finds between any two of the looks that reports have for it: each two are compared once. */
final class Looks {
    private final Signal signal;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Report> examples = new ArrayList<>();
    /** By the higher number, then the lower. */
    private @Nullable Finding[][] found = new Finding[16][];

    Looks(Signal signal) {
        this.signal = signal;
    }

    boolean rulesOut() {
        return signal.rulesOut();
    }

    /** The number of a report's look, the same for all that are alike to the signal. */
    int of(Report report) {
        return numbers.computeIfAbsent(signal.looksAt(report), _ -> {
            examples.add(report);
            return examples.size() - 1;
        });
    }

    Finding between(int one, int other) {
        int high = Math.max(one, other);
        int low = Math.min(one, other);
        if (high >= found.length) {
            found = Arrays.copyOf(found, examples.size() * 2);
        }
        if (found[high] == null) {
            found[high] = new Finding[high + 1];
        }
        Finding known = found[high][low];
        if (known == null) {
            known = signal.between(examples.get(one), examples.get(other));
            if (known.refuses() && !rulesOut()) {
                throw new IllegalStateException(known.signal() + " says that it rules nothing out");
            }
            found[high][low] = known;
        }
        return known;
    }
}

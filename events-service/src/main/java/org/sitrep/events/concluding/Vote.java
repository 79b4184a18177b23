package org.sitrep.events.concluding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.events.reports.Report;

/** What most reports say; among equals what the most confident one says, then what comes first in {@link Report#IN_ORDER}. */
final class Vote {
    private Vote() {}

    /** The report that speaks for the most common value; empty where none has one. */
    static <T> Optional<Report> spokesman(List<Report> voters, Function<Report, Optional<T>> value) {
        Map<T, Integer> votes = new HashMap<>();
        for (Report each : voters) {
            value.apply(each).ifPresent(said -> votes.merge(said, 1, Integer::sum));
        }
        Comparator<Report> mostVotes = Comparator.comparingInt(
                each -> value.apply(each).map(votes::get).orElse(0));
        return voters.stream()
                .filter(each -> value.apply(each).isPresent())
                .sorted(mostVotes
                        .thenComparingDouble(each -> each.told().confidence())
                        .reversed()
                        .thenComparing(Report.IN_ORDER))
                .findFirst();
    }

    static <T> Optional<T> winner(List<Report> voters, Function<Report, Optional<T>> value) {
        return spokesman(voters, value).flatMap(value);
    }
}

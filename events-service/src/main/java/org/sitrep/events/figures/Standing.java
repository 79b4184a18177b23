package org.sitrep.events.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/**
 * Which statements still stand: a claimant's later one supersedes its earlier ones, an undated one gives way to any
 * dated one, and what a claimant states on one and the same day stands side by side. The order of arrival plays no part.
 */
final class Standing {
    static final Comparator<@Nullable LocalDate> OLDEST_FIRST = nullsFirst(naturalOrder());
    private static final Comparator<Statement> IN_ONE_ORDER = comparing(Statement::claimant)
            .thenComparingInt(Statement::low)
            .thenComparingInt(Statement::high)
            .thenComparing(Statement::highOpen);

    private Standing() {}

    static int lowest(List<Statement> standing) {
        return standing.stream().mapToInt(Statement::low).min().orElseThrow();
    }

    static int highest(List<Statement> standing) {
        return standing.stream().mapToInt(Statement::high).max().orElseThrow();
    }

    /** The figure from the lowest to the highest that is stated, with this for its best. */
    static Figure span(List<Statement> standing, int best, FigureMethod method) {
        boolean open = standing.stream().anyMatch(Statement::highOpen);
        return new Figure(lowest(standing), best, highest(standing), open, method);
    }

    static List<Statement> among(Collection<Statement> statements) {
        Map<String, @Nullable LocalDate> latest = new HashMap<>();
        for (Statement each : statements) {
            LocalDate known = latest.get(each.claimant());
            if (!latest.containsKey(each.claimant()) || OLDEST_FIRST.compare(each.statedOn(), known) > 0) {
                latest.put(each.claimant(), each.statedOn());
            }
        }
        List<Statement> standing = new ArrayList<>();
        for (Statement each : statements) {
            if (Objects.equals(latest.get(each.claimant()), each.statedOn())) {
                standing.add(each);
            }
        }
        standing.sort(IN_ONE_ORDER);
        return standing;
    }
}

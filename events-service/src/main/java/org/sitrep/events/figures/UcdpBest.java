package org.sitrep.events.figures;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/**
 * After UCDP's low, best and high estimate. Of the statements that stand ({@link Standing}): {@code low} is the lowest,
 * {@code high} the highest that is stated, and {@code best} the number that most claimants state; among equally common
 * ones the one stated last; among those the lower, for UCDP's estimates are conservative. Of "3", "5" and "5" it is 5; of Monday's "3" and Tuesday's "5" it is 5.
 */
public final class UcdpBest implements FigureRule {
    @Override
    public FigureMethod method() {
        return FigureMethod.UCDP_BEST;
    }

    @Override
    public @Nullable Figure from(Collection<Statement> statements) {
        List<Statement> standing = Standing.among(statements);
        return standing.isEmpty() ? null : Standing.span(standing, best(standing), method());
    }

    private static int best(List<Statement> standing) {
        Map<Integer, Support> support = new TreeMap<>();
        for (Statement each : standing) {
            support.computeIfAbsent(each.stated(), Support::new).add(each);
        }
        Comparator<Support> strength = comparingInt((Support each) -> each.claimants.size())
                .thenComparing(each -> each.last, Standing.OLDEST_FIRST)
                .thenComparing(comparingInt((Support each) -> each.number).reversed());
        return support.values().stream().max(strength).orElseThrow().number;
    }

    private static final class Support {
        final int number;
        final Set<String> claimants = new HashSet<>();

        @Nullable LocalDate last;

        Support(int number) {
            this.number = number;
        }

        void add(Statement each) {
            claimants.add(each.claimant());
            if (Standing.OLDEST_FIRST.compare(each.statedOn(), last) > 0) {
                last = each.statedOn();
            }
        }
    }
}

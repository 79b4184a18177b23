package org.sitrep.events.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/**
 * What more than half of the standing statements give; where none has a majority the middle one, of two middle ones the
 * lower. Of "3", "5" and "5" it is 5; of "3", "4" and "9" it is 4.
 */
public final class Majority implements FigureRule {
    @Override
    public FigureMethod method() {
        return FigureMethod.MAJORITY;
    }

    @Override
    public @Nullable Figure from(Collection<Statement> statements) {
        List<Statement> standing = Standing.among(statements);
        if (standing.isEmpty()) {
            return null;
        }
        List<Integer> stated = standing.stream().map(Statement::stated).sorted().toList();
        Map<Integer, Integer> votes = new HashMap<>();
        stated.forEach(number -> votes.merge(number, 1, Integer::sum));
        int best = votes.entrySet().stream()
                .filter(each -> 2 * each.getValue() > stated.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> stated.get((stated.size() - 1) / 2));
        return Standing.span(standing, best, method());
    }
}

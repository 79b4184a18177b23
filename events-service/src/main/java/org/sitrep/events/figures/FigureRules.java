package org.sitrep.events.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.contracts.codes.FigureMethod;

/** The rules by the names that {@code method=} asks for them by. */
public final class FigureRules {
    private static final Map<FigureMethod, FigureRule> RULES =
            List.<FigureRule>of(new UcdpBest(), new LowestCredible(), new Range(), new Majority()).stream()
                    .collect(Collectors.toMap(FigureRule::method, Function.identity()));

    private FigureRules() {}

    /** Empty for a method that is no rule: a curator's word. */
    public static Optional<FigureRule> of(FigureMethod method) {
        return Optional.ofNullable(RULES.get(method));
    }
}

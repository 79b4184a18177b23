package org.sitrep.events.serving;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.events.figures.FigureRules;
import org.sitrep.manners.parameters.ParameterReader;

/** The parameter {@code method}: the rule that figures follow from claims by. */
final class FigureMethods {
    private static final Set<String> RULES = Arrays.stream(FigureMethod.values())
            .filter(each -> FigureRules.of(each).isPresent())
            .map(FigureMethod::label)
            .collect(Collectors.toUnmodifiableSet());

    private FigureMethods() {}

    static FigureMethod read(@Nullable String raw) {
        ParameterReader reader = new ParameterReader();
        FigureMethod method = read(reader, raw);
        reader.refuseIfWrong();
        return method;
    }

    /** {@code ucdp_best} where it is not given; what is no rule is noted. */
    static FigureMethod read(ParameterReader reader, @Nullable String raw) {
        String rule = reader.oneOf("method", raw, RULES);
        return rule == null
                ? FigureMethod.UCDP_BEST
                : Objects.requireNonNullElse(reader.code("method", rule, FigureMethod.class), FigureMethod.UCDP_BEST);
    }
}

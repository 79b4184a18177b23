package org.sitrep.stats.counting;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which matching events no row can hold, and why; an event can lack both a period and a place. */
final class LeftOut {
    private static final String NONE = "false";

    private final String undated;
    private final String unplaced;

    LeftOut(CasualtyQuestion question) {
        undated = anyOf(question.by().stream()
                .filter(grouping -> grouping.unit() != null)
                .map(grouping -> grouping.expressions().getFirst() + " is null"));
        unplaced = anyOf(question.by().stream()
                .map(Grouping::placed)
                .filter(Objects::nonNull)
                .map(placed -> "not (" + placed + ")"));
    }

    private static String anyOf(Stream<String> conditions) {
        var joined = conditions.collect(Collectors.joining(" or "));
        return joined.isEmpty() ? NONE : joined;
    }

    String undated() {
        return undated;
    }

    String any() {
        return "(" + undated + " or " + unplaced + ")";
    }

    String unplaced() {
        return unplaced;
    }
}

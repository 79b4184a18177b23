package org.sitrep.evaluation.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * Figures over the same reports.
 *
 * @param title which reports, such as {@code all messages}
 * @param reports how many they are
 */
public record Block(String title, int reports, Scale scale, List<Figure> figures) {
    private static final int NAME_WIDTH = 15;

    /** How a set's figures are written, everywhere alike, so that they can be compared by eye. */
    public enum Scale {
        /** 0.564 */
        FRACTION,
        /** 56.4 */
        PERCENT;

        String of(double value) {
            return this == FRACTION
                    ? Decimals.fixed(value, 3)
                    : " ".repeat(value < 0.1 ? 2 : value < 1 ? 1 : 0) + Decimals.fixed(100 * value, 1);
        }
    }

    /** The figures for people, a line each. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(name("reports") + reports), figures.stream().map(this::line))
                .toList();
    }

    private String line(Figure figure) {
        return name(figure.name())
                + switch (figure) {
                    case Figure.Found(String _, Tally tally) ->
                        "P " + scale.of(tally.precision()) + "  R " + scale.of(tally.recall()) + "  F1 "
                                + scale.of(tally.f1()) + "   (" + tally.right() + " right of " + tally.found()
                                + " found, " + tally.labelled() + " labelled)";
                    case Figure.Share share ->
                        scale.of(share.value()) + "   (" + share.right() + " of " + share.of() + share.what() + ")";
                };
    }

    private static String name(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }
}

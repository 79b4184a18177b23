package org.sitrep.events.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.records.Figure;

/** Which claims made a figure: of those that stand, the ones that state its low, its best or its high. */
public final class Makers {
    private Makers() {}

    /** For each claim what it made of the figure, of {@code low}, {@code best} and {@code high}; claims that made nothing are absent. */
    public static Map<UUID, List<String>> of(Figure figure, Collection<Statement> statements) {
        Map<UUID, List<String>> makers = new HashMap<>();
        for (Statement each : Standing.among(statements)) {
            if (each.low() == figure.low()) {
                note(makers, each, "low");
            }
            if (each.stated() == figure.best()) {
                note(makers, each, "best");
            }
            if (each.high() == figure.high()) {
                note(makers, each, "high");
            }
        }
        return makers;
    }

    private static void note(Map<UUID, List<String>> makers, Statement statement, String part) {
        statement.claims().forEach(claim -> {
            List<String> made = makers.computeIfAbsent(claim, any -> new ArrayList<>());
            if (!made.contains(part)) {
                made.add(part);
            }
        });
    }
}

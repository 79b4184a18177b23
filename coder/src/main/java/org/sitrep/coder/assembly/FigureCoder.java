package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Count;

/** Codes an event's figures, with the words they were read from. An event of several places has none of its own. */
final class FigureCoder {
    private final EventFigures figures;
    private final boolean divided;
    private final EvidenceBuilder evidence;
    private final List<EventFigures.Stated> coded = new ArrayList<>();

    FigureCoder(Draft draft, int places, EvidenceBuilder evidence) {
        this.figures = new EventFigures(draft);
        this.divided = places > 1;
        this.evidence = evidence;
    }

    @Nullable Count killed() {
        return count(figures.killed(), "killed");
    }

    @Nullable Count killedAttackers() {
        return count(figures.killedAttackers(), "killed_attackers");
    }

    @Nullable Count injured() {
        return count(figures.injured(), "injured");
    }

    @Nullable Count abducted() {
        return count(figures.abducted(), "abducted");
    }

    /** Who states what was coded so far. */
    @Nullable String claimant() {
        return EventFigures.claimants(coded);
    }

    private @Nullable Count count(EventFigures.@Nullable Stated stated, String field) {
        if (stated == null || (divided && !EventFigures.isNobody(stated.count()))) {
            return null;
        }
        coded.add(stated);
        for (Draft.Figure figure : stated.from()) {
            evidence.add(
                    field,
                    figure.sentence().sentence(),
                    figure.casualty().from(),
                    figure.casualty().to(),
                    figure.casualty().rule());
        }
        return stated.count();
    }
}

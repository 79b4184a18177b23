package org.sitrep.events.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;

/**
 * The dead by whose they were. Each dead person stands in one group: the attackers', the civilians, a target's, or, as far
 * as the event has more dead than all that is stated assigns, the unknown.
 */
public final class DeadByGroup {
    private final List<Statement> attackers = new ArrayList<>();
    private final List<Statement> civilians = new ArrayList<>();
    private final Map<String, List<Statement>> targets = new TreeMap<>();

    public void ofAttackers(Statement statement) {
        attackers.add(statement);
    }

    /** Of a target; civilians where it has no name. */
    public void of(@Nullable String target, Statement statement) {
        (target == null ? civilians : targets.computeIfAbsent(target, any -> new ArrayList<>())).add(statement);
    }

    /** The groups' figures by a rule, beside all the event's dead. */
    public KilledByGroup by(FigureRule rule, @Nullable Figure killed) {
        Map<String, Figure> byTarget = new TreeMap<>();
        targets.forEach((name, statements) -> {
            Figure figure = rule.from(statements);
            if (figure != null) {
                byTarget.put(name, figure);
            }
        });
        Figure ofAttackers = rule.from(attackers);
        Figure ofCivilians = rule.from(civilians);
        List<Figure> assigned = Stream.concat(Stream.of(ofAttackers, ofCivilians), byTarget.values().stream())
                .filter(Objects::nonNull)
                .toList();
        return new KilledByGroup(ofAttackers, byTarget, ofCivilians, Rest.of(killed, assigned));
    }
}

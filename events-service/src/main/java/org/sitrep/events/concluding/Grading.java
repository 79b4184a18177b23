package org.sitrep.events.concluding;

import java.util.List;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/**
 * How sure a record is, after Airwars' gradings (see {@link Grade}). A party that gives the figures of its own attack
 * has accepted responsibility for it.
 */
final class Grading {
    private Grading() {}

    static Grade of(List<Report> independent) {
        if (independent.stream().anyMatch(Grading::owned)) {
            return Grade.CONFIRMED;
        }
        if (contradicted(independent)) {
            return Grade.CONTESTED;
        }
        return independent.size() > 1 ? Grade.FAIR : Grade.WEAK;
    }

    private static boolean owned(Report report) {
        String claimedBy = report.told().claimedBy();
        return claimedBy != null
                && report.told().attackers().stream()
                        .anyMatch(attacker -> !attacker.alleged() && Words.shared(attacker.name(), claimedBy));
    }

    /** Of very many reports most name the same attackers: those are compared once. */
    private static boolean contradicted(List<Report> independent) {
        List<List<Actor>> named = independent.stream()
                .map(each -> each.told().attackers().stream().map(Named::only).toList())
                .distinct()
                .toList();
        return named.stream().anyMatch(one -> named.stream().anyMatch(other -> disjoint(one, other)));
    }

    private static boolean disjoint(List<Actor> one, List<Actor> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(first -> other.stream().anyMatch(second -> alike(first, second)));
    }

    /** Actors that could be one: the same, of one kind and country, or one of them a bare "gunmen". */
    private static boolean alike(Actor one, Actor other) {
        return (one.actorId() != null && one.actorId().equals(other.actorId()))
                || Words.shared(one.name(), other.name())
                || (one.kind() != null
                        && one.kind() == other.kind()
                        && one.country() != null
                        && one.country().equals(other.country()))
                || (one.actorId() == null && Words.telling(one.name()).isEmpty())
                || (other.actorId() == null && Words.telling(other.name()).isEmpty());
    }
}

package org.sitrep.evaluation.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;

/** In what a labelled event and a found one agree. */
record EventAgreement(LabelledEvent labelled, CodedEvent found) {

    /** The same event: type (one of the six), country, and dates that meet; an undated label meets any date. */
    boolean sameEvent() {
        return labelled.subEventType().eventType() == found.eventType()
                && Objects.equals(labelled.country(), found.place().country())
                && datesMeet();
    }

    boolean sameSubEvent() {
        return labelled.subEventType() == found.subEventType();
    }

    /** The labelled place's name, a town behind its comma too, shares a word with the found one or its province. */
    boolean samePlace() {
        String place = labelled.place();
        if (place == null || place.isEmpty()) {
            return true;
        }
        Set<String> have = new HashSet<>(Names.words(found.place().name()));
        have.addAll(Names.words(found.place().admin1()));
        return Names.shareAWord(Names.words(place), have);
    }

    boolean sameAttacker() {
        return Names.meet(labelled.attackers(), names(found.attackers()));
    }

    boolean sameTarget() {
        return Names.meet(labelled.targets(), names(found.targets()));
    }

    boolean sameOutcome() {
        return labelled.outcome() == found.outcome();
    }

    /** How much they agree, to pair those first that agree most. */
    int points() {
        boolean sameDead = Objects.equals(labelled.killed(), Span.of(found.killed()));
        return one(sameSubEvent()) + one(samePlace()) + one(sameAttacker()) + one(sameTarget()) + 2 * one(sameDead);
    }

    private boolean datesMeet() {
        LocalDate first = labelled.dateStart();
        if (first == null) {
            return true;
        }
        LocalDate start = found.date().start();
        if (start == null) {
            return false;
        }
        LocalDate last = labelled.dateEnd() == null ? first : labelled.dateEnd();
        LocalDate end = found.date().end() == null ? start : found.date().end();
        return !start.isAfter(last) && !end.isBefore(first);
    }

    private static List<String> names(Collection<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}

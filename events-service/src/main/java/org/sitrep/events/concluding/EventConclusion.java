package org.sitrep.events.concluding;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.SchemeCodes;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.reports.Independent;
import org.sitrep.events.reports.Report;

/**
 * The record of an event out of its reports: what most of them say, the exacter before the vaguer, each text with one
 * voice. A pure function; revision and time are stamped on where it is recorded.
 */
public final class EventConclusion {
    private final FigureRule rule;

    public EventConclusion(FigureRule rule) {
        this.rule = rule;
    }

    /**
     * Concludes the record.
     *
     * @param reports all reports of the event, at least one
     */
    public EventRecord of(UUID id, Collection<Report> reports) {
        List<Report> voters = Independent.among(reports);
        EventFigures figures = EventFigures.of(voters, rule);
        Report typed = Vote.spokesman(voters, each -> Optional.of(each.told().subEventType()))
                .orElseThrow();
        Report dated = Dates.best(voters);
        Report placed = Places.best(voters);
        SubEventType subType = typed.told().subEventType();
        List<Actor> targets = Participants.of(voters, each -> each.told().targets());
        Figure killed = figures.of(Measure.KILLED);
        return new EventRecord(
                id,
                0,
                Instant.EPOCH,
                RecordStatus.REPORTED,
                typed.told().eventType(),
                subType,
                typed.told().disorderType(),
                dated.told().date(),
                placed.told().place(),
                Places.others(voters),
                Participants.of(voters, each -> each.told().attackers()),
                targets,
                common(voters, CodedEvent::civilianTargeting),
                weapons(voters),
                outcome(voters),
                common(voters, CodedEvent::incidents),
                killed,
                figures.of(Measure.INJURED),
                figures.of(Measure.ABDUCTED),
                figures.others(),
                ReportedDead.of(voters, targets).by(rule, killed),
                voters.stream().anyMatch(each -> each.told().reporting() == Reporting.MAIN)
                        ? Reporting.MAIN
                        : Reporting.BACKGROUND,
                Grading.of(voters),
                Certainty.of(voters),
                voters.size(),
                reports.stream()
                        .sorted(Report.IN_ORDER)
                        .map(each -> each.source().asSource())
                        .toList(),
                codes(voters, typed, dated, placed),
                null,
                null);
    }

    private static <T> T common(List<Report> voters, Function<CodedEvent, T> value) {
        return Vote.winner(voters, each -> Optional.of(value.apply(each.told())))
                .orElseThrow();
    }

    private static List<Weapon> weapons(List<Report> voters) {
        EnumSet<Weapon> weapons = voters.stream()
                .flatMap(each -> each.told().weapons().stream())
                .collect(toCollection(() -> EnumSet.noneOf(Weapon.class)));
        return List.copyOf(weapons);
    }

    private static Outcome outcome(List<Report> voters) {
        return Vote.winner(
                        voters,
                        each -> Optional.of(each.told().outcome()).filter(outcome -> outcome != Outcome.UNKNOWN))
                .orElse(Outcome.UNKNOWN);
    }

    private static SchemeCodes codes(List<Report> voters, Report typed, Report dated, Report placed) {
        return new SchemeCodes(
                dated.told().codes().acledTimePrecision(),
                placed.told().codes().acledGeoPrecision(),
                Vote.winner(
                                voters,
                                each -> Optional.ofNullable(each.told().codes().ucdpTypeOfViolence()))
                        .orElse(null),
                placed.told().codes().ucdpWherePrec(),
                dated.told().codes().ucdpDatePrec(),
                typed.told().codes().ploverEventType(),
                typed.told().codes().ploverMode());
    }
}

package org.sitrep.events.reports;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Victims;

/**
 * One event as one article tells it.
 *
 * @param source the article
 * @param told the event as it was read
 * @param figures the casualty claims of the coding that belong to this event
 * @param pin a curator's word on where it belongs: reports of one pin are of one event; null without one
 */
public record Report(
        SourceArticle source,
        CodedEvent told,
        List<CasualtyClaim> figures,
        @Nullable UUID pin) {
    private static final long DAYS_OF_A_NIGHT = 1;
    private static final int NEAR_A_PLACE = 2;

    /** An order that depends on what the reports say, not on when they came; their ids only part what is alike in all else. */
    public static final Comparator<Report> IN_ORDER = Comparator.comparing(
                    (Report each) -> each.source.publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.source.article().publisher(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.source.article().url(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingDouble((Report each) -> each.told.confidence())
                    .reversed())
            .thenComparing(each -> each.told.ref())
            .thenComparing(each -> each.source.id());

    public Report(SourceArticle source, CodedEvent told, List<CasualtyClaim> figures) {
        this(source, told, figures, null);
    }

    public Report pinned(@Nullable UUID to) {
        return new Report(source, told, figures, to);
    }

    /** Whether it can make an event: exact, or pinned by a curator. Others go with founding ones, or stay lone. */
    public boolean founding() {
        return pin != null || exact();
    }

    /** Dated to a day or a night, and placed more exactly than to a province. */
    public boolean exact() {
        return toTheDay() && toThePlace();
    }

    /** The same report without a word of its article. */
    public Report withoutWords() {
        CodedEvent bare = new CodedEvent(
                told.ref(),
                told.eventType(),
                told.subEventType(),
                told.disorderType(),
                told.date(),
                told.place(),
                told.otherPlaces(),
                told.attackers().stream().map(Named::only).toList(),
                told.targets().stream().map(Named::only).toList(),
                told.civilianTargeting(),
                told.weapons(),
                List.of(),
                told.outcome(),
                told.incidents(),
                told.killed(),
                told.killedAttackers(),
                told.injured(),
                told.abducted(),
                told.reporting(),
                told.claimedBy(),
                told.codes(),
                told.confidence(),
                told.evidence());
        return new Report(source, bare, figures, pin);
    }

    private boolean toTheDay() {
        LocalDate first = told.date().start();
        LocalDate last = told.date().end();
        return first != null && last != null && DAYS.between(first, last) <= DAYS_OF_A_NIGHT;
    }

    private boolean toThePlace() {
        Integer precision = told.place().geoPrecision();
        return told.place().name() != null && (precision == null || precision <= NEAR_A_PLACE);
    }

    public ReportKey key() {
        return new ReportKey(source.id(), told.ref());
    }

    /** Whether a claim counts the attackers' own people. */
    public boolean isOfAttackers(CasualtyClaim claim) {
        Victims victims = claim.victims();
        return victims != null && WhoseDead.ofAttackers(victims, told.attackers(), told.targets());
    }
}

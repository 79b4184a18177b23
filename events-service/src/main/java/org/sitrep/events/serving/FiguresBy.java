package org.sitrep.events.serving;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.Source;
import org.sitrep.events.figures.Claimed;
import org.sitrep.events.figures.DeadByGroup;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.figures.Makers;
import org.sitrep.events.figures.Statement;
import org.sitrep.events.figures.Totals;
import org.sitrep.events.reports.Claimants;
import org.sitrep.events.reports.WhoseDead;

/** An event's figures by a rule, worked out from the claims that are shown with it: by the same way as when it was concluded. */
record FiguresBy(FigureRule rule, List<CasualtyClaimRecord> spoken, List<Claimed> claimed) {
    private static final Comparator<Source> PUBLISHED_FIRST = comparing(
                    (Source each) -> each.publishedOn().date(), nullsLast(naturalOrder()))
            .thenComparing(Source::publisher, nullsLast(naturalOrder()))
            .thenComparing(Source::url, nullsLast(naturalOrder()))
            .thenComparing(Source::articleId);

    static FiguresBy of(FigureRule rule, List<CasualtyClaimRecord> claims) {
        Map<UUID, Source> speakers = new HashMap<>();
        claims.forEach(claim -> speakers.merge(
                text(claim.source()),
                claim.source(),
                (one, other) -> PUBLISHED_FIRST.compare(one, other) <= 0 ? one : other));
        List<CasualtyClaimRecord> spoken = claims.stream()
                .filter(claim -> Objects.requireNonNull(speakers.get(text(claim.source())))
                        .articleId()
                        .equals(claim.source().articleId()))
                .toList();
        return new FiguresBy(
                rule, spoken, spoken.stream().map(FiguresBy::claimed).toList());
    }

    private static Claimed claimed(CasualtyClaimRecord claim) {
        LocalDate published = claim.source().publishedOn().date();
        return new Claimed(
                text(claim.source()),
                Claimants.of(claim.claimedBy(), claim.source()),
                published,
                claim.measure(),
                claim.count(),
                claim.victims() == null,
                Set.of(claim.id()));
    }

    @Nullable Figure of(Measure measure) {
        return rule.from(Totals.of(claimed, measure));
    }

    /** What the claims state of the dead of each group of an event. */
    DeadByGroup dead(EventRecord event) {
        DeadByGroup groups = new DeadByGroup();
        for (CasualtyClaimRecord claim : spoken) {
            Victims victims = claim.victims();
            if (claim.measure() == Measure.KILLED && victims != null && WhoseDead.toldApart(victims)) {
                boolean own = WhoseDead.ofAttackers(victims, event.attackers(), event.targets());
                String target = WhoseDead.target(victims, event.targets());
                Statement.of(
                                Claimants.of(claim.claimedBy(), claim.source()),
                                claim.source().publishedOn().date(),
                                claim.count())
                        .ifPresent(own ? groups::ofAttackers : each -> groups.of(target, each));
            }
        }
        return groups;
    }

    /** What each claim made of the figure that it is of. */
    Map<UUID, List<String>> makers() {
        Map<UUID, List<String>> makers = new HashMap<>();
        for (Measure measure : Measure.values()) {
            List<Statement> statements = Totals.of(claimed, measure);
            Figure figure = rule.from(statements);
            if (figure != null) {
                makers.putAll(Makers.of(figure, statements));
            }
        }
        return makers;
    }

    private static UUID text(Source source) {
        return Objects.requireNonNullElse(source.copyOf(), source.articleId());
    }
}

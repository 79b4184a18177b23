package org.sitrep.events.reports;

import java.util.Comparator;
import java.util.List;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * One event as one article tells it.
 *
 * @param source the article
 * @param told the event as it was read
 * @param figures the casualty claims of the coding that belong to this event
 */
public record Report(SourceArticle source, CodedEvent told, List<CasualtyClaim> figures) {
    /** An order that depends on what the reports say, not on when they came; their ids only part what is alike in all else. */
    public static final Comparator<Report> IN_ORDER = Comparator.comparing(
                    (Report each) -> each.source.publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingDouble((Report each) -> each.told.confidence())
                    .reversed())
            .thenComparing(each -> each.source.article().publisher(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.source.article().url(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.told.ref())
            .thenComparing(each -> each.source.id());

    public ReportKey key() {
        return new ReportKey(source.id(), told.ref());
    }

    /** Whether a claim counts the attackers' own people. */
    public boolean isOfAttackers(CasualtyClaim claim) {
        String name = claim.victims() == null ? null : claim.victims().name();
        return name != null
                && told.attackers().stream().anyMatch(attacker -> Words.shared(attacker.name(), name))
                && told.targets().stream().noneMatch(target -> Words.shared(target.name(), name));
    }
}

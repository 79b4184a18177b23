package org.sitrep.events.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/**
 * What lies around reports: all that could be of one event with them, and not much more, so that the cost of an article
 * depends on how much is told of its days and places, never on how much is stored. Each answer is complete: no report
 * that a matcher would match is left out, but those that are known already.
 */
public interface Surroundings {
    /** Founding reports that could be of one event with any of these, which are founding and exact or pinned. */
    List<Placed> foundingNear(Collection<Report> founding, Set<ReportKey> known);

    /** Founding reports that any of these vague ones could go with. */
    List<Placed> foundingFor(Collection<Report> vague, Set<ReportKey> known);

    /** Vague reports that could go with any of these founding ones. */
    List<Placed> vagueFor(Collection<Report> founding, Set<ReportKey> known);

    /** Lone reports that could be of one event with any of these vague ones. */
    List<Placed> loneLike(Collection<Report> vague, Set<ReportKey> known);

    List<Placed> ofEvents(Collection<UUID> events, Set<ReportKey> known);

    List<Placed> ofArticles(Collection<UUID> articles, Set<ReportKey> known);

    /** Which of these pins a curator has told apart. */
    Apart apart(Collection<UUID> pins);
}

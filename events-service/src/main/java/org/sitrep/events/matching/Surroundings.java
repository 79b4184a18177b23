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
 * that a matcher would match is left out.
 */
public interface Surroundings {
    /** Founding reports that could be of one event with any of these, which are founding and exact or pinned. */
    List<Placed> foundingNear(Collection<Report> founding, Set<ReportKey> known);

    /** Founding reports that a vague one could go with. */
    List<Placed> foundingFor(Report vague);

    /** Vague reports that could go with any of these founding ones. */
    List<Placed> vagueFor(Collection<Report> founding);

    /** Lone reports that could be of one event with a vague one. */
    List<Placed> loneLike(Report vague);

    List<Placed> ofEvents(Collection<UUID> events);

    List<Placed> ofArticles(Collection<UUID> articles);

    /** Which of these pins a curator has told apart. */
    Apart apart(Collection<UUID> pins);
}

package org.sitrep.events.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Report;

/**
 * How reports are grouped now, as far as it differs from before.
 *
 * @param events events whose reports have changed, each with all of its reports
 * @param ended events that no report tells any more
 */
public record Grouping(List<Event> events, List<UUID> ended) {

    /**
     * An event.
     *
     * @param absorbed events that went into it
     */
    public record Event(UUID id, List<Member> members, List<UUID> absorbed) {
        public List<Report> reports() {
            return members.stream().map(Member::report).toList();
        }
    }

    /**
     * A report of an event.
     *
     * @param lone whether it has no founding report with it though it is none itself
     * @param reason why it is in this event; null where it was before
     * @param changed whether any of this is other than it is stored
     */
    public record Member(
            Report report, boolean lone, @Nullable Reason reason, boolean changed) {}

    /**
     * Why a report is in an event.
     *
     * @param matcher name and version
     * @param score what its closest report in the event gives; null where it has none
     * @param closest the article of that report
     * @param why one line a signal of that comparison; a pin's where a curator decided
     * @param apart the likeliest reports of other events, and what kept it from each
     */
    public record Reason(
            String matcher,
            @Nullable Double score,
            @Nullable UUID closest,
            List<String> why,
            List<Refusal> apart) {}

    /**
     * What kept a report from another.
     *
     * @param articleId the article of the other
     * @param ref its name in its coding
     * @param ruledOut whether something rules out that the two are one event; else they are not alike enough
     */
    public record Refusal(UUID articleId, String ref, double score, boolean ruledOut, List<String> why) {}
}

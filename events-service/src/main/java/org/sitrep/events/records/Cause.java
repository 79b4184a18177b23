package org.sitrep.events.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.matching.Grouping.Reason;
import org.sitrep.events.matching.Grouping.Refusal;
import org.sitrep.events.reports.Report;

/**
 * What a revision was made by.
 *
 * @param by {@code article}, {@code recoding}, {@code withdrawal}, {@code erasure}, {@code import} or {@code curator}
 * @param articleId the article whose coding was applied; null for a curator's
 * @param codingNumber which coding of it
 * @param matches for an event: the reports that came to it with this revision, and why
 * @param curation the curator's act, for {@code curator}
 * @param action what the curator did: {@code correct}, {@code merge}, {@code split}, {@code retract}, {@code confirm},
 *     {@code undo}
 * @param who the curator
 * @param reason why, in the words of who decided
 */
public record Cause(
        String by,
        @Nullable UUID articleId,
        @Nullable Integer codingNumber,
        List<Match> matches,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID curation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String action,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String who,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    /** Rows of another dataset, of which no single one did it. */
    public static final Cause IMPORT = new Cause("import", null, null, List.of(), null, null, null, null);

    /** A coding of an article, new or again. */
    public static Cause article(UUID articleId, int codingNumber) {
        return of(codingNumber == 1 ? "article" : "recoding", articleId, codingNumber, null);
    }

    /** Anything else that is done with an article, such as its withdrawal. */
    public static Cause of(String by, UUID articleId, int codingNumber, @Nullable String reason) {
        return new Cause(by, articleId, codingNumber, List.of(), null, null, null, reason);
    }

    public static Cause curator(UUID curation, String action, String who, String reason) {
        return new Cause("curator", null, null, List.of(), curation, action, who, reason);
    }

    public Cause with(List<Match> more) {
        return new Cause(by, articleId, codingNumber, more, curation, action, who, reason);
    }

    /**
     * Why a report was taken for an event.
     *
     * @param articleId its article
     * @param ref the report's name in its coding
     * @param matcher name and version of the matcher
     * @param joined true where another report was there
     * @param score what the report that it is closest to gave it, null where the event was new
     * @param closestArticle the article of that report
     * @param why one line a signal; for a new event what kept it from the known one that came closest
     * @param apart the reports of other events that came closest, and what kept it from each
     */
    public record Match(
            UUID articleId,
            String ref,
            String matcher,
            boolean joined,
            @Nullable Double score,
            @Nullable UUID closestArticle,
            List<String> why,
            List<Refusal> apart) {

        public static Match of(Report report, Reason reason) {
            return new Match(
                    report.source().id(),
                    report.told().ref(),
                    reason.matcher(),
                    reason.closest() != null,
                    reason.score(),
                    reason.closest(),
                    reason.why(),
                    reason.apart());
        }
    }
}

package org.sitrep.events.taking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.claims.ClaimDrafts;
import org.sitrep.events.records.Cause;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.RowAddress;
import org.sitrep.events.reports.SourceArticle;

/**
 * A coding that is being applied.
 *
 * @param reports what it tells that stands: nothing where a later version of the article has come
 * @param versions the article, and the one whose later version it is
 */
record Arrival(ArticleCoded coded, SourceArticle source, List<Report> reports, List<UUID> versions, Cause cause) {

    static Arrival of(ArticleCoded coded, @Nullable UUID laterVersion) {
        SourceArticle source =
                new SourceArticle(coded.articleId(), coded.codingNumber(), coded.article(), laterVersion);
        List<Report> told = Telling.reports(source, coded.coding());
        return new Arrival(coded, source, laterVersion == null ? told : List.of(), versions(coded), cause(coded));
    }

    static List<UUID> versions(ArticleCoded coded) {
        return Stream.of(coded.articleId(), coded.article().supersedes())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Those of some reports that it stands in the place of. */
    List<Placed> before(Collection<Placed> leaving) {
        return leaving.stream()
                .filter(each -> versions.contains(each.report().source().id()))
                .toList();
    }

    /** What it claims, of the events that its reports went to. */
    List<RecordState> drafts(List<Placed> placed) {
        if (source.supersededBy() != null) {
            return List.of();
        }
        Map<Report, UUID> events = new LinkedHashMap<>();
        placed.stream()
                .sorted((one, other) -> Report.IN_ORDER.compare(one.report(), other.report()))
                .forEach(each -> events.put(each.report(), each.event()));
        return ClaimDrafts.of(source, coded.coding(), events);
    }

    private static Cause cause(ArticleCoded coded) {
        Withdrawal withdrawal = coded.withdrawal();
        if (withdrawal != null) {
            return Cause.of("withdrawal", coded.articleId(), coded.codingNumber(), withdrawal.reason());
        }
        return RowAddress.dataset(coded.article().url()) == null
                ? Cause.article(coded.articleId(), coded.codingNumber())
                : Cause.of(Cause.IMPORT.by(), coded.articleId(), coded.codingNumber(), null);
    }
}

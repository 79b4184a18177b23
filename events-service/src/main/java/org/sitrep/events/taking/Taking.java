package org.sitrep.events.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.events.claims.ClaimDrafts;
import org.sitrep.events.matching.Days;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.records.Audit;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Recording;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.ArticleStore;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.SentenceStore;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.events.revising.ClaimRevising;
import org.sitrep.events.revising.Revising;

/**
 * Applies one coding, within the transaction that is under way. What the same article said in a lower coding, and what an
 * older version of it said, leaves; what this coding says comes; every record that either touches is concluded anew.
 */
@ApplicationScoped
public class Taking {
    private final ArticleStore articles;
    private final ReportStore reports;
    private final SentenceStore sentences;
    private final RecordStore records;
    private final MeetingLocks locks;
    private final ReportMatcher matcher;
    private final Recording recording;
    private final Revising revising;
    private final ClaimRevising claims;
    private final Erasing erasing;
    private final Audit audit;

    Taking(
            ArticleStore articles,
            ReportStore reports,
            SentenceStore sentences,
            RecordStore records,
            MeetingLocks locks,
            ReportMatcher matcher,
            Recording recording,
            Revising revising,
            ClaimRevising claims,
            Erasing erasing,
            Audit audit) {
        this.articles = articles;
        this.reports = reports;
        this.sentences = sentences;
        this.records = records;
        this.locks = locks;
        this.matcher = matcher;
        this.recording = recording;
        this.revising = revising;
        this.claims = claims;
        this.erasing = erasing;
        this.audit = audit;
    }

    /** Applies a coding once: one that came already, or that a higher one has replaced, changes nothing. */
    public void take(ArticleCoded coded) {
        List<UUID> versions = Stream.of(coded.articleId(), coded.article().supersedes())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        locks.lockArticles(versions);
        boolean applied = articles.find(coded.articleId())
                .filter(known -> known.codingNumber() >= coded.codingNumber())
                .isPresent();
        if (applied) {
            return;
        }
        Withdrawal withdrawal = coded.withdrawal();
        if (withdrawal != null && withdrawal.kind() == WithdrawalKind.ERASED) {
            erasing.erase(coded, withdrawal);
        } else {
            apply(coded, versions);
        }
        articles.applied(coded, recording.now());
        if (withdrawal != null) {
            audit.note(
                    withdrawal.by(),
                    "article." + withdrawal.kind().label(),
                    "article",
                    coded.articleId().toString(),
                    Map.of("reason", withdrawal.reason()));
        }
    }

    private void apply(ArticleCoded coded, List<UUID> versions) {
        SourceArticle source = new SourceArticle(
                coded.articleId(), coded.codingNumber(), coded.article(), articles.laterVersionOf(coded.articleId()));
        boolean stands = source.supersededBy() == null;
        List<Report> told = Telling.reports(source, coded.coding());
        List<Report> arriving = stands ? told : List.of();
        List<Placed> leaving = hold(arriving, versions);
        Map<ReportKey, Placed> heirs = Heirs.of(arriving, leaving, matcher);
        List<Placed> coming = arriving.stream()
                .map(report -> new Placed(report.pinned(pin(heirs.get(report.key()))), null, false))
                .toList();

        articles.store(source);
        versions.stream()
                .filter(version -> !version.equals(source.id()))
                .forEach(older -> articles.supersede(older, source.id()));
        reports.removeOfArticles(versions);
        sentences.replace(source.id(), coded.sentences());
        coming.forEach(each -> reports.add(each.report(), Days.exact(each.report())));

        Cause cause = cause(coded);
        Revisions revisions = new Revisions(recording.begin());
        Set<UUID> moved = revising.regroup(coming, leaving, carriedOn(heirs), cause, revisions);
        claims.claim(
                source,
                records.standingClaims(versions),
                stands ? ClaimDrafts.of(source, coded.coding(), events(source)) : List.of(),
                cause,
                revisions);
        moved.remove(source.id());
        revising.write(moved, cause, revisions);
    }

    /** From here on nobody else decides about these reports, nor about the events that they could be of. */
    private List<Placed> hold(List<Report> arriving, List<UUID> versions) {
        List<Report> all = new ArrayList<>(arriving);
        reports.ofArticles(versions).forEach(each -> all.add(each.report()));
        locks.lockCountries(all);
        return reports.ofArticles(versions); // as others left them before they let go
    }

    private Map<Report, UUID> events(SourceArticle source) {
        Map<Report, UUID> events = new LinkedHashMap<>();
        reports.ofArticles(List.of(source.id())).stream()
                .sorted((one, other) -> Report.IN_ORDER.compare(one.report(), other.report()))
                .forEach(each -> events.put(each.report(), Objects.requireNonNull(each.eventId())));
        return events;
    }

    private static Map<ReportKey, @Nullable UUID> carriedOn(Map<ReportKey, Placed> heirs) {
        Map<ReportKey, @Nullable UUID> events = new HashMap<>();
        heirs.forEach((heir, before) -> {
            UUID event = before.eventId();
            if (event != null) {
                events.put(heir, event);
            }
        });
        return events;
    }

    private static @Nullable UUID pin(@Nullable Placed before) {
        return before == null ? null : before.report().pin();
    }

    private static Cause cause(ArticleCoded coded) {
        Withdrawal withdrawal = coded.withdrawal();
        return withdrawal == null
                ? Cause.article(coded.articleId(), coded.codingNumber())
                : Cause.of("withdrawal", coded.articleId(), coded.codingNumber(), withdrawal.reason());
    }
}

package org.sitrep.events.taking;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.WithdrawalKind;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.matching.Days;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.records.Audit;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.RecordStates;
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
import org.sitrep.events.revising.Causes;
import org.sitrep.events.revising.ClaimRevising;
import org.sitrep.events.revising.Revising;

/**
 * Applies codings, within the transaction that is under way. What the same article said in a lower coding, and what an older
 * version of it said, leaves; what its coding says comes; every record that either touches is concluded anew.
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
        take(List.of(coded));
    }

    /** Applies codings at once, as if each were applied alone; no two are of one article or of versions of one. */
    public void take(List<ArticleCoded> codings) {
        locks.lockArticles(codings.stream()
                .flatMap(each -> Arrival.versions(each).stream())
                .toList());
        Map<UUID, SourceArticle> known =
                articles.find(codings.stream().map(ArticleCoded::articleId).toList());
        List<ArticleCoded> fresh = codings.stream()
                .filter(each -> {
                    SourceArticle before = known.get(each.articleId());
                    return before == null || before.codingNumber() < each.codingNumber();
                })
                .toList();
        List<ArticleCoded> told = new ArrayList<>();
        for (ArticleCoded each : fresh) {
            Withdrawal withdrawal = each.withdrawal();
            if (withdrawal != null && withdrawal.kind() == WithdrawalKind.ERASED) {
                erasing.erase(each, withdrawal);
            } else {
                told.add(each);
            }
        }
        if (!told.isEmpty()) {
            apply(told);
        }
        articles.applied(fresh, recording.now());
        fresh.forEach(this::audit);
    }

    private void audit(ArticleCoded coded) {
        Withdrawal withdrawal = coded.withdrawal();
        if (withdrawal != null) {
            audit.note(
                    withdrawal.by(),
                    "article." + withdrawal.kind().label(),
                    "article",
                    coded.articleId().toString(),
                    Map.of("reason", withdrawal.reason()));
        }
    }

    private void apply(List<ArticleCoded> codings) {
        List<Arrival> arrivals = arrivals(codings);
        List<UUID> versions =
                arrivals.stream().flatMap(each -> each.versions().stream()).toList();
        List<Placed> leaving = hold(arrivals, versions);
        Map<ReportKey, Placed> heirs = new LinkedHashMap<>();
        arrivals.forEach(each -> heirs.putAll(Heirs.of(each.reports(), each.before(leaving), matcher)));
        List<Placed> coming = arrivals.stream()
                .flatMap(each -> each.reports().stream())
                .map(report -> new Placed(report.pinned(pin(heirs.get(report.key()))), null, false))
                .toList();
        store(arrivals, versions, coming);

        Map<UUID, Cause> causes = new LinkedHashMap<>();
        arrivals.forEach(each -> each.versions().forEach(version -> causes.put(version, each.cause())));
        Cause all = arrivals.size() == 1 ? arrivals.getFirst().cause() : Cause.IMPORT;
        Revisions revisions = new Revisions(recording.begin());
        Set<UUID> moved =
                revising.regroup(coming, leaving, carriedOn(heirs), Causes.of(all, causes, leaving), revisions);
        claim(arrivals, versions, revisions);
        arrivals.forEach(each -> moved.remove(each.source().id()));
        revising.write(moved, all, revisions);
    }

    private List<Arrival> arrivals(List<ArticleCoded> codings) {
        Map<UUID, UUID> later = articles.laterVersionsOf(
                codings.stream().map(ArticleCoded::articleId).toList());
        return codings.stream()
                .map(each -> Arrival.of(each, later.get(each.articleId())))
                .toList();
    }

    /** From here on nobody else decides about these reports, nor about the events that they could be of. */
    private List<Placed> hold(List<Arrival> arrivals, List<UUID> versions) {
        List<Report> all = new ArrayList<>();
        arrivals.forEach(each -> all.addAll(each.reports()));
        reports.ofArticles(versions).forEach(each -> all.add(each.report()));
        locks.lockCountries(all);
        return reports.ofArticles(versions); // as others left them before they let go
    }

    private void store(List<Arrival> arrivals, List<UUID> versions, List<Placed> coming) {
        articles.store(arrivals.stream().map(Arrival::source).toList());
        Map<UUID, UUID> superseded = new LinkedHashMap<>();
        Map<UUID, List<QuotedSentence>> quoted = new LinkedHashMap<>();
        for (Arrival each : arrivals) {
            UUID id = each.source().id();
            each.versions().stream().filter(version -> !version.equals(id)).forEach(older -> superseded.put(older, id));
            quoted.put(id, each.coded().sentences());
        }
        articles.supersede(superseded);
        reports.removeOfArticles(versions);
        sentences.replace(quoted);
        reports.add(coming.stream().map(Placed::report).toList(), Days::exact);
    }

    private void claim(List<Arrival> arrivals, List<UUID> versions, Revisions revisions) {
        Map<UUID, List<RecordState>> standing =
                records.standingClaims(versions).stream().collect(groupingBy(RecordStates::articleId));
        Map<UUID, List<Placed>> told =
                reports
                        .ofArticles(arrivals.stream()
                                .map(each -> each.source().id())
                                .toList())
                        .stream()
                        .collect(groupingBy(each -> each.report().source().id()));
        for (Arrival each : arrivals) {
            claims.claim(
                    each.source(),
                    each.versions().stream()
                            .flatMap(version -> standing.getOrDefault(version, List.of()).stream())
                            .toList(),
                    each.drafts(told.getOrDefault(each.source().id(), List.of())),
                    each.cause(),
                    revisions);
        }
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
}

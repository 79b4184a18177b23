package org.sitrep.events.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.events.claims.ClaimDrafts;
import org.sitrep.events.matching.Candidates;
import org.sitrep.events.matching.Days;
import org.sitrep.events.matching.KnownEvent;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.matching.Placement;
import org.sitrep.events.matching.Placing;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Recording;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.ArticleStore;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.ReportStore.Placed;
import org.sitrep.events.reports.SentenceStore;
import org.sitrep.events.reports.SourceArticle;

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
    private final Candidates candidates;
    private final ReportMatcher matcher;
    private final Recording recording;
    private final Conclusions conclusions;

    Taking(
            ArticleStore articles,
            ReportStore reports,
            SentenceStore sentences,
            RecordStore records,
            MeetingLocks locks,
            Candidates candidates,
            ReportMatcher matcher,
            Recording recording,
            Conclusions conclusions) {
        this.articles = articles;
        this.reports = reports;
        this.sentences = sentences;
        this.records = records;
        this.locks = locks;
        this.candidates = candidates;
        this.matcher = matcher;
        this.recording = recording;
        this.conclusions = conclusions;
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
        if (!applied) {
            apply(coded, versions);
        }
    }

    private void apply(ArticleCoded coded, List<UUID> versions) {
        SourceArticle source = new SourceArticle(
                coded.articleId(), coded.codingNumber(), coded.article(), articles.laterVersionOf(coded.articleId()));
        boolean stands = source.supersededBy() == null;
        List<Report> told = Telling.reports(source, coded.coding());
        List<Report> arriving = stands ? told : List.of();
        List<Placed> leaving = reports.ofArticles(versions);
        Meeting meeting = meet(arriving, leaving, versions);

        articles.store(source);
        versions.stream()
                .filter(version -> !version.equals(source.id()))
                .forEach(older -> articles.supersede(older, source.id()));
        reports.removeOfArticles(versions);
        sentences.replace(source.id(), coded.sentences());

        Revisions revisions = new Revisions(recording.begin());
        Conclusions.Coming coming = conclusions.conclude(source, meeting, matcher.name(), revisions);
        coming.placed()
                .forEach((report, eventId) -> reports.add(report, eventId, Days.exact(report), coming.match(report)));
        conclusions.claim(
                source,
                records.standingClaims(versions),
                stands ? ClaimDrafts.of(source, coded.coding(), coming.placed()) : List.of(),
                revisions);
        conclusions.write(revisions);
        articles.applied(coded, recording.now());
    }

    /** From here on nobody else decides about these reports, nor about the events that they could be of. */
    private Meeting meet(List<Report> arriving, List<Placed> leaving, Collection<UUID> versions) {
        List<Report> all = new ArrayList<>(arriving);
        leaving.forEach(each -> all.add(each.report()));
        locks.lockMeetings(all);
        Set<UUID> events = new HashSet<>(candidates.of(arriving));
        leaving.forEach(each -> events.add(each.eventId()));
        records.lockEvents(events);
        List<KnownEvent> known = known(reports.ofEvents(events), versions);
        Map<String, Placement> placements = new Placing(matcher).place(arriving, known);
        Set<UUID> left = new HashSet<>();
        leaving.forEach(each -> left.add(each.eventId()));
        return new Meeting(arriving, placements, known, left);
    }

    private static List<KnownEvent> known(List<Placed> placed, Collection<UUID> versions) {
        Map<UUID, KnownEvent> events = new LinkedHashMap<>();
        for (Placed each : placed) {
            KnownEvent event = events.computeIfAbsent(
                    each.eventId(), id -> new KnownEvent(id, new ArrayList<>(), new ArrayList<>()));
            boolean leaves = versions.contains(each.report().source().id());
            (leaves ? event.leaving() : event.staying()).add(each.report());
        }
        return List.copyOf(events.values());
    }
}

package org.sitrep.events.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.Withdrawal;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Recording;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.ArticleStore;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.SentenceStore;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.events.revising.Revising;

/** Takes the words of an article away: sentences, mentions, headline. What was counted from it stays, its source as erased. */
@ApplicationScoped
class Erasing {
    private final ArticleStore articles;
    private final ReportStore reports;
    private final SentenceStore sentences;
    private final RecordStore records;
    private final MeetingLocks locks;
    private final Recording recording;
    private final Revising revising;

    Erasing(
            ArticleStore articles,
            ReportStore reports,
            SentenceStore sentences,
            RecordStore records,
            MeetingLocks locks,
            Recording recording,
            Revising revising) {
        this.articles = articles;
        this.reports = reports;
        this.sentences = sentences;
        this.records = records;
        this.locks = locks;
        this.recording = recording;
        this.revising = revising;
    }

    void erase(ArticleCoded coded, Withdrawal withdrawal) {
        List<UUID> article = List.of(coded.articleId());
        locks.lockCountries(
                reports.ofArticles(article).stream().map(Placed::report).toList());
        SourceArticle source = new SourceArticle(
                        coded.articleId(),
                        coded.codingNumber(),
                        coded.article(),
                        articles.laterVersionsOf(article).get(coded.articleId()))
                .withoutWords();
        articles.store(List.of(source));
        sentences.replace(Map.of(source.id(), List.of()));
        Set<UUID> events = new TreeSet<>();
        for (Placed each : reports.ofArticles(article)) {
            Report bare = each.report().withoutWords();
            reports.retell(bare);
            if (each.eventId() != null) {
                events.add(each.eventId());
            }
        }
        Cause cause = Cause.of("erasure", source.id(), source.codingNumber(), withdrawal.reason());
        Revisions revisions = new Revisions(recording.begin());
        revising.reconclude(events, cause, revisions);
        for (RecordState claim : records.standingClaims(article)) {
            revisions.revise(claim, RecordStates.from(claim, source.asSource()), cause);
        }
        revising.write(Set.of(), cause, revisions);
    }
}

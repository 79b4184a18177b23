package org.sitrep.events.serving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.messages.QuotedSentence;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.TempoClaimRecord;

/** Puts the sentences that a reader may see beside the evidence that lies in them. */
record Quoting(Map<UUID, List<QuotedSentence>> sentences) {

    List<Evidence> quote(UUID articleId, List<Evidence> evidence) {
        List<QuotedSentence> ofArticle = sentences.getOrDefault(articleId, List.of());
        return evidence.stream()
                .map(each -> ofArticle.stream()
                        .filter(sentence -> sentence.start() <= each.start() && each.end() <= sentence.end())
                        .findFirst()
                        .map(sentence ->
                                new Evidence(each.field(), each.start(), each.end(), each.rule(), sentence.text()))
                        .orElse(each))
                .toList();
    }

    CasualtyClaimRecord quote(CasualtyClaimRecord c) {
        return new CasualtyClaimRecord(
                c.id(),
                c.revision(),
                c.recordedAt(),
                c.recordStatus(),
                c.scope(),
                c.eventId(),
                c.measure(),
                c.count(),
                c.victims(),
                c.countries(),
                c.period(),
                c.claimedBy(),
                c.confidence(),
                quote(c.source().articleId(), c.evidence()),
                c.source(),
                c.supersededBy());
    }

    ForceLevelRecord quote(ForceLevelRecord f) {
        return new ForceLevelRecord(
                f.id(),
                f.revision(),
                f.recordedAt(),
                f.recordStatus(),
                f.force(),
                f.count(),
                f.unit(),
                f.place(),
                f.status(),
                f.asOf(),
                f.mission(),
                f.claimedBy(),
                f.confidence(),
                quote(f.source().articleId(), f.evidence()),
                f.source(),
                f.supersededBy());
    }

    TempoClaimRecord quote(TempoClaimRecord t) {
        return new TempoClaimRecord(
                t.id(),
                t.revision(),
                t.recordedAt(),
                t.recordStatus(),
                t.kind(),
                t.since(),
                t.until(),
                t.what(),
                t.count(),
                t.attackers(),
                t.targets(),
                t.countries(),
                t.claimedBy(),
                t.confidence(),
                quote(t.source().articleId(), t.evidence()),
                t.source());
    }
}

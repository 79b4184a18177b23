package org.sitrep.events.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.PublishedOn;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.events.reports.RowAddress;

/** A row as the coding of an article of its own, which tells one event: so it meets what is known, and is revised, like any. */
final class RowTelling {
    private static final String REF = "e1";

    /** People coded it: surer than what was read by rules, and not beyond doubt. */
    private static final double CONFIDENCE = 0.95;

    private RowTelling() {}

    /**
     * The coding.
     *
     * @param dataset who says it
     * @param number which version of the row, from 1
     */
    static ArticleCoded of(UUID articleId, int number, String dataset, String client, ImportedRow row, Instant now) {
        PublishedOn published = new PublishedOn(
                row.publishedOn(), row.publishedOn() == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN);
        Coding coding = new Coding(
                new CoderVersion(dataset, Integer.toString(number), "import"),
                published,
                "en",
                List.of(event(row)),
                row.dead().stream().map(RowTelling::claim).toList(),
                List.of(),
                List.of());
        CodedArticle article = new CodedArticle(
                dataset + " " + row.id(),
                dataset,
                RowAddress.of(dataset, row.id()),
                published,
                now,
                1,
                null,
                null,
                Visibility.SHARED,
                List.of(client));
        return new ArticleCoded(articleId, number, now, article, coding, List.of());
    }

    private static CodedEvent event(ImportedRow row) {
        SubEventType type = Objects.requireNonNull(row.type());
        return new CodedEvent(
                REF,
                type.eventType(),
                type,
                type.disorderType(),
                new EventDate(row.start(), row.end(), row.precision()),
                row.place(),
                List.of(),
                actors(row.attackers()),
                actors(row.targets()),
                row.civilianTargeting(),
                row.weapons(),
                List.of(),
                row.outcome(),
                new Range(1, 1),
                row.killed(),
                null,
                row.injured(),
                null,
                row.reporting(),
                null,
                row.codes(),
                CONFIDENCE,
                List.of());
    }

    private static List<Actor> actors(List<String> names) {
        List<Actor> actors = new ArrayList<>();
        for (String name : names) {
            boolean civilians = name.equalsIgnoreCase("Civilians");
            actors.add(new Actor(
                    name,
                    name,
                    civilians ? EntityKind.PEOPLE : EntityKind.ORGANISATION,
                    null,
                    civilians ? ActorKind.CIVILIANS : null,
                    null,
                    false));
        }
        return actors;
    }

    private static CasualtyClaim claim(ImportedRow.Dead dead) {
        return new CasualtyClaim(
                ClaimScope.EVENT,
                REF,
                Measure.KILLED,
                Count.exactly(dead.number()),
                new Victims(dead.group(), dead.kind(), null, dead.kind() == ActorKind.CIVILIANS ? Boolean.TRUE : null),
                List.of(),
                null,
                null,
                CONFIDENCE,
                List.of());
    }
}

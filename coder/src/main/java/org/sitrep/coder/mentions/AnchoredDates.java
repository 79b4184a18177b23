package org.sitrep.coder.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Anchor;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** "The Oct. 7 attacks by Hamas" have a day that everyone knows, whenever the report was published. */
final class AnchoredDates {
    /** A day so many days back is likelier the report's own than one that everyone knows. */
    private static final int NEWS = 200;

    private final Knowledge knowledge;

    AnchoredDates(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<DateMention> settle(
            Sentence sentence, List<DateMention> dates, List<Party> parties, @Nullable LocalDate published) {
        List<DateMention> settled = new ArrayList<>(dates.size());
        for (DateMention date : dates) {
            settled.add(anchor(sentence, date)
                    .filter(anchor -> isMeant(anchor, date, parties, published))
                    .map(anchor -> new DateMention(
                            date.from(),
                            date.to(),
                            anchor.start(),
                            anchor.end(),
                            anchor.start().plusDays(3).isBefore(anchor.end()) ? DatePrecision.WEEK : DatePrecision.DAY,
                            date.relation(),
                            "anchor"))
                    .orElse(date));
        }
        return settled;
    }

    private Optional<Anchor> anchor(Sentence sentence, DateMention date) {
        boolean yearTold = date.to() - date.from() > 2;
        if (yearTold) {
            return Optional.empty();
        }
        Optional<Match<Anchor>> match = knowledge.anchors().longestAt(sentence.folded(), date.from());
        return match.filter(m -> m.to() >= date.to()).map(Match::value);
    }

    /**
     * Who did it stands in the same sentence; or where it was, and the day of this name that was last is no news of
     * the report's own.
     */
    private static boolean isMeant(
            Anchor anchor, DateMention date, List<Party> parties, @Nullable LocalDate published) {
        if (published != null && anchor.start().isAfter(published)) {
            return false;
        }
        boolean doer = parties.stream()
                .anyMatch(p -> p.actor() != null
                        && anchor.attackers().contains(p.actor().id()));
        boolean country = parties.stream().anyMatch(p -> anchor.countries().contains(p.country()));
        LocalDate told = date.start();
        boolean recent = published != null && told != null && told.isAfter(published.minusDays(NEWS));
        return doer || (country && !recent);
    }
}

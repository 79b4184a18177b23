package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.knowledge.Anchor;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.contracts.codes.DatePrecision;

/** Finds the country of an event whose report names no place for it. */
final class CountryFinder {
    private final ArticleContext context;

    CountryFinder(ArticleContext context) {
        this.context = context;
    }

    /** Where no place is told: the land of whom a defender helped, of the thing hit, of the article. */
    @Nullable String find(Draft draft) {
        for (Frame frame : draft.frames) {
            for (Party helped : frame.helped()) {
                if (helped.country() != null) {
                    return helped.country();
                }
            }
        }
        String anchored = anchoredCountry(draft);
        if (anchored != null) {
            return anchored;
        }
        String section = context.sectionCountry(draft.frames.getFirst().mentions());
        if (section != null) {
            return section;
        }
        Set<String> attacking = new LinkedHashSet<>();
        draft.agents.forEach(a -> {
            if (a.value().country() != null) {
                attacking.add(a.value().country());
            }
        });
        for (Draft.In<Sufferer> in : draft.sufferers) {
            Party party =
                    in.value().party() == null ? in.value().owner() : in.value().party();
            if (party != null
                    && party.country() != null
                    && !attacking.contains(party.country())
                    && party.actor() != null
                    && context.canHappenIn(party.country())) {
                return party.country();
            }
        }
        return context.mainCountry();
    }

    /** The country of the event that everyone knows by its day and who did it: "the Oct. 7 attacks by Hamas". */
    private @Nullable String anchoredCountry(Draft draft) {
        DateMention date = draft.date();
        LocalDate day = date == null ? null : date.start();
        if (day == null || date == null || date.precision() != DatePrecision.DAY) {
            return null;
        }
        for (Anchor anchor : context.knowledge().anchors().all()) {
            boolean then = anchor.event() && !day.isBefore(anchor.start()) && !day.isAfter(anchor.end());
            boolean same = (draft.agents.isEmpty()
                            && anchor.countries().stream().anyMatch(context::isNamed))
                    || draft.agents.stream()
                            .anyMatch(a -> a.value().actor() != null
                                    && (anchor.attackers()
                                                    .contains(a.value().actor().id())
                                            || anchor.attackers().isEmpty()));
            if (then && same && !anchor.countries().isEmpty()) {
                return anchor.countries().getFirst();
            }
        }
        return null;
    }
}

package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/**
 * The day of a report that is of one day by its title: "Daily digest, 24 May", "Monday 9 May - as it happened". What it
 * tells in the past tense and without another time was that day.
 */
final class ReportDay {
    private static final Set<String> OF_A_DAY = GrammarWords.named("report-day.of-a-day");

    private static final Set<String> AFTER_LIVE = Set.of(":", "-", "–", "—", "|", "blog", "updates", "coverage");

    private ReportDay() {}

    /** @param published the day of a live report that names none, null where it is not known */
    static void giveTo(List<Draft> drafts, List<Told> article, @Nullable LocalDate published) {
        for (Told told : article) {
            Mentions title = told.mentions();
            if (!title.sentence().isTitle()) {
                return;
            }
            DateMention day = dayOf(title, published);
            if (day != null) {
                drafts.stream()
                        .filter(draft -> draft.dates.isEmpty() && isOfTheDay(draft))
                        .forEach(draft -> draft.dates.add(new Draft.In<>(day, title, draft.frames.getFirst())));
                return;
            }
        }
    }

    private static boolean isOfTheDay(Draft draft) {
        return !draft.isSeries() && draft.frames.stream().noneMatch(f -> SameDay.hasOtherTime(f.mentions()));
    }

    private static @Nullable DateMention dayOf(Mentions title, @Nullable LocalDate published) {
        int live = live(title.sentence());
        if (live < 0 && !isOfADay(title.sentence())) {
            return null;
        }
        return title.dates().stream()
                .filter(d -> d.precision() == DatePrecision.DAY && d.tellsWhen() && isOneDay(d))
                .findFirst()
                .orElse(live < 0 || published == null ? null : published(live, published));
    }

    private static DateMention published(int word, LocalDate day) {
        return new DateMention(word, word + 1, day, day, DatePrecision.DAY, DateMention.Relation.ON, "live-report");
    }

    private static boolean isOneDay(DateMention date) {
        LocalDate start = date.start();
        return start != null && start.equals(date.end());
    }

    /** "daily", "digest", "bulletin". */
    private static boolean isOfADay(Sentence title) {
        return title.tokens().stream().anyMatch(token -> OF_A_DAY.contains(token.lower()));
    }

    /** Where "live" stands, as no verb can, or "as it happened"; -1 where the title has neither. */
    private static int live(Sentence title) {
        for (int i = 0; i < title.size(); i++) {
            String next = title.lower(i + 1);
            boolean asItHappened = title.lower(i).equals("as")
                    && next.equals("it")
                    && title.lower(i + 2).equals("happened");
            boolean label = title.lower(i).equals("live") && (i == 0 || AFTER_LIVE.contains(next) || next.isEmpty());
            if (asItHappened || label) {
                return i;
            }
        }
        return -1;
    }
}

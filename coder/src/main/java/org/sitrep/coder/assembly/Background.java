package org.sitrep.coder.assembly;

import java.util.Set;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.DatePrecision;

/** Tells what only frames events: wars, campaigns, fighting that goes on, troops that left in some month (manual). */
final class Background {
    /** "fighting", "an offensive": courses of things as much as events. */
    private static final Set<String> COURSES = GrammarWords.named("background.courses");

    private Background() {}

    /**
     * @param precision of the draft's day
     * @param narrow whether a place narrower than a country is told
     */
    static boolean isNoEvent(Draft draft, DatePrecision precision, boolean narrow) {
        if (isTallyOfPeriod(draft, precision, narrow)) {
            return true;
        }
        if (!draft.figures.isEmpty()) {
            return false;
        }
        boolean day = precision == DatePrecision.DAY;
        boolean invasion = draft.frames.stream().allMatch(Background::isInvasion);
        boolean history = (precision == DatePrecision.YEAR || invasion) && !narrow;
        boolean distantMove = !narrow && !day && draft.acts.contains(Act.WITHDRAWAL);
        return history || distantMove || (isCourse(draft) && !(narrow && day));
    }

    /** "Seven activists were killed in January alone": many deaths of a month or year, by nobody and nowhere in particular. */
    private static boolean isTallyOfPeriod(Draft draft, DatePrecision precision, boolean narrow) {
        return (precision == DatePrecision.MONTH || precision == DatePrecision.YEAR)
                && !narrow
                && KindredActs.areHarm(draft.acts)
                && draft.frames.size() == 1
                && draft.agents.isEmpty()
                && draft.weapons.isEmpty()
                && draft.frames.getFirst().sufferers().size() == 1
                && draft.frames.getFirst().sufferers().stream()
                        .allMatch(s -> s.party() != null && s.party().actor() == null);
    }

    /** "Fighting since April has driven 41,000 from their homes": told by nothing but such words. */
    private static boolean isCourse(Draft draft) {
        return draft.frames.stream()
                .allMatch(frame -> COURSES.contains(frame.trigger().trigger().lemma()));
    }

    /** "Russia invaded its neighbour in February": a war's outbreak, whenever it was. */
    private static boolean isInvasion(Frame frame) {
        return frame.mentions().sentence().lower(frame.trigger().from()).startsWith("inva");
    }
}

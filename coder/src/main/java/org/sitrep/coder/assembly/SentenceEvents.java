package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** The events that one sentence tells: what it tells is one event, unless something speaks against it. */
final class SentenceEvents {
    /** "in retaliation for an earlier strike": what follows such words is another event. */
    private static final Set<String> ANSWERS = GrammarWords.named("sentence-events.answers");

    /** "a blast after the shelling": two events, where neither word only tells the harm that was done. */
    private static final Set<String> APART = GrammarWords.named("sentence-events.apart");

    /** Fire that answers another's. */
    private static final Set<String> RETURNED = Set.of("shoot back", "fire back", "return fire");

    private static final Set<String> TURNS = Set.of("after", "before");
    private static final Set<String> DISTANCES = GrammarWords.named("sentence-events.distances");

    private final Likeness likeness;

    SentenceEvents(Likeness likeness) {
        this.likeness = likeness;
    }

    List<Draft> of(Told told) {
        List<Draft> events = new ArrayList<>();
        for (Frame frame : told.frames()) {
            if (frame.modality().happened() && !isPartOfRaid(frame, told)) {
                place(frame, events);
            }
        }
        shareCause(events);
        return events;
    }

    /** "Killed eight militants and arrested 17 others in raids": who is arrested in a fight is no event beside it. */
    private static boolean isPartOfRaid(Frame frame, Told told) {
        return frame.act() == Act.ARREST
                && told.frames().stream()
                        .anyMatch(other -> KindredActs.isHarm(other.act())
                                && other.modality().happened()
                                && !other.agents().isEmpty()
                                && other.agents().equals(frame.agents()));
    }

    private void place(Frame frame, List<Draft> events) {
        Draft telling = new Draft(frame);
        Draft best = null;
        int bestScore = -1;
        for (Draft event : events.reversed()) {
            int score = isLaunchOfDowned(frame, event) || isAnswered(frame, event) || isOfCrowd(frame, event)
                    ? Integer.MAX_VALUE
                    : isSetApart(frame, event.frames.getLast()) || areOfOneList(frame, event)
                            ? -1
                            : likeness.ofFacts(telling, event);
            if (score > bestScore) {
                bestScore = score;
                best = event;
            }
        }
        if (best == null) {
            events.add(telling);
        } else {
            best.add(frame);
        }
    }

    /** "Opened fire on a rally", "burned cars during protests", "detained dozens at a march": of one event with what the crowd did or met. */
    private static boolean isOfCrowd(Frame frame, Draft event) {
        if (event.frames.stream().anyMatch(f -> isSetApart(frame, f))) {
            return false;
        }
        return isMetOrRaged(frame, event.frames.getLast()) || isMetOrRaged(event.frames.getLast(), frame);
    }

    private static boolean isMetOrRaged(Frame protest, Frame act) {
        return (Crowds.isMet(protest) && (act.act() == Act.ATTACK || act.act() == Act.LAUNCH))
                || (Crowds.isSetting(protest)
                        && (act.act() == Act.LOOTING || act.act() == Act.ARREST || act.act() == Act.ATTACK));
    }

    /** "Shot down missiles on Sunday, launched by Tehran": no second event. */
    private static boolean isLaunchOfDowned(Frame frame, Draft event) {
        return frame.act() == Act.LAUNCH
                && frame.dates().isEmpty()
                && frame.places().isEmpty()
                && event.frames.getLast().act() == Act.INTERCEPTION;
    }

    /** "Came under fire and shot back": one exchange. */
    private static boolean isAnswered(Frame frame, Draft event) {
        return RETURNED.contains(frame.trigger().trigger().lemma()) && KindredActs.areViolent(event.acts);
    }

    /** "One was killed in A and two were hurt in B when rockets hit": what hit B hit A. */
    private static void shareCause(List<Draft> events) {
        for (Draft harm : events) {
            Draft cause = KindredActs.areHarm(harm.acts) && (harm.agents.isEmpty() || isOfList(harm))
                    ? causeOf(harm, events)
                    : null;
            if (cause != null) {
                harm.takeCause(cause);
            }
        }
    }

    private static boolean areOfOneList(Frame frame, Draft event) {
        return frame.ofList() && isOfList(event);
    }

    private static boolean isOfList(Draft draft) {
        return draft.frames.stream().anyMatch(Frame::ofList);
    }

    private static @Nullable Draft causeOf(Draft harm, List<Draft> events) {
        return events.stream()
                .filter(event -> event != harm
                        && !KindredActs.areHarm(event.acts)
                        && KindredActs.areViolent(event.acts)
                        && DayLikeness.of(harm, event) >= 0
                        && !isSetApart(event.frames.getFirst(), harm.frames.getLast()))
                .findFirst()
                .orElse(null);
    }

    /** "Rebels kill 12 on bus; mayor slain in capital": two stories of one headline. */
    private static boolean isHeadlineBreak(Sentence sentence, int i) {
        return sentence.isTitle() && sentence.lower(i).equals(";");
    }

    /** "A day and a half after a patrol was ambushed", "two weeks before the bombing". */
    private static boolean isAtADistance(Sentence sentence, int i) {
        return TURNS.contains(sentence.lower(i)) && DISTANCES.contains(sentence.lower(i - 1));
    }

    /** "He died two days after the attack" of it. */
    private static boolean isDying(Frame frame) {
        return frame.trigger().trigger().frame() == Trigger.Frame.PATIENT && KindredActs.isHarm(frame.act());
    }

    private static boolean isSetApart(Frame frame, Frame last) {
        int from = Math.min(last.trigger().to(), frame.trigger().to());
        int to = Math.max(last.trigger().from(), frame.trigger().from());
        boolean harm = KindredActs.isHarm(last.act()) || KindredActs.isHarm(frame.act());
        Sentence sentence = frame.mentions().sentence();
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            boolean step = sentence.lower(i + 1).endsWith("ing"); // "fled after opening fire"
            if (isHeadlineBreak(sentence, i) || (isAtADistance(sentence, i) && !isDying(frame) && !isDying(last))) {
                return true;
            }
            if (ANSWERS.contains(word) || (!harm && !step && APART.contains(word))) {
                return true;
            }
        }
        return false;
    }
}

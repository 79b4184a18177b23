package org.sitrep.coder.assembly;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Count;

/** Decides how an event ended (manual, Outcome). */
final class OutcomeCoder {
    /** Tokens between an attack and the words that it failed. */
    private static final int REACH = 30;

    private static final Set<String> STOPPED =
            Set.of("shot", "intercepted", "foiled", "thwarted", "averted", "prevented", "stopped", "defused");

    private record Failure(CueMention cue, Sentence sentence) {}

    private OutcomeCoder() {}

    static Outcome outcome(Draft draft, SubEventType type, @Nullable Count killed, @Nullable Count injured) {
        boolean harm = (killed != null && !isZero(killed)) || (injured != null && !isZero(injured));
        if (harm && type != SubEventType.ARMED_CLASH) {
            return Outcome.SUCCEEDED;
        }
        for (Frame frame : draft.frames) {
            if (frame.outcome() != null && !harm) {
                return frame.outcome();
            }
        }
        for (Frame frame : draft.frames) {
            Outcome told = frame.trigger().trigger().outcome();
            boolean felled = frame.act() == Act.LOOTING; // a tower brought down is no drone
            if (!felled && (told == Outcome.INTERCEPTED || told == Outcome.FAILED)) {
                return told;
            }
        }
        Failure failure = failure(draft);
        if (!harm && failure != null && !draft.weapons.isEmpty() && isByDefenders(failure)) {
            return Outcome.INTERCEPTED;
        }
        if (!harm && (draft.failed || failure != null)) {
            return Outcome.FAILED;
        }
        boolean clash = draft.acts.contains(Act.CLASH) && !draft.acts.contains(Act.ATTACK);
        return clash ? Outcome.UNKNOWN : Outcome.SUCCEEDED;
    }

    /** "was repelled", "failed": after an attack's own word (manual, Outcome). */
    private static @Nullable Failure failure(Draft draft) {
        for (Frame frame : draft.frames) {
            for (CueMention cue : frame.mentions().cues()) {
                boolean after = cue.cue().type() == Cue.Type.FAILURE
                        && cue.cue().side() == Cue.Side.BEFORE
                        && cue.from() >= frame.trigger().to()
                        && cue.from() - frame.trigger().to() <= REACH
                        && noOtherBetween(draft, frame, cue);
                if (after) {
                    return new Failure(cue, frame.mentions().sentence());
                }
            }
        }
        return null;
    }

    /** "were shot down", "was foiled": somebody stopped it; "failed", "missed": nobody needed to. */
    private static boolean isByDefenders(Failure failure) {
        Sentence sentence = failure.sentence();
        return IntStream.range(failure.cue().from(), failure.cue().to())
                .anyMatch(i -> STOPPED.contains(sentence.lower(i)));
    }

    /** What failed is the attack told last before. */
    private static boolean noOtherBetween(Draft draft, Frame frame, CueMention cue) {
        return frame.mentions().triggers().stream()
                .filter(t -> t.from() >= frame.trigger().to() && t.to() <= cue.from())
                .allMatch(t -> draft.frames.stream().anyMatch(f -> f.trigger().equals(t)));
    }

    private static boolean isZero(Count count) {
        return count.high() != null && count.high() == 0;
    }
}

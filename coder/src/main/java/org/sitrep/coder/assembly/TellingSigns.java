package org.sitrep.coder.assembly;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;

/** How an event is told, as signs: what the words that tell it say themselves, and what had to be found elsewhere. */
final class TellingSigns {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private TellingSigns() {}

    static Set<String> of(Draft draft) {
        Set<String> signs = new LinkedHashSet<>();
        add(signs, "own-day", any(draft, frame -> hasDayOf(draft, frame)));
        add(
                signs,
                "own-place",
                any(
                        draft,
                        frame -> frame.places().stream()
                                .anyMatch(located -> !located.place().isCountry())));
        add(signs, "own-agent", !draft.agents.isEmpty());
        add(signs, "own-sufferer", !draft.sufferers.isEmpty());
        add(signs, "in-headline-too", !draft.isTitle() && any(draft, TellingSigns::isInHeadline));
        add(signs, "opens-with-the", isDefiniteNoun(draft.frames.getFirst()));
        add(signs, "several-uncounted", any(draft, Frame::uncounted));
        add(signs, "property", draft.acts.contains(Act.LOOTING));
        add(signs, "protest", draft.acts.contains(Act.PROTEST));
        return signs;
    }

    /** The day stands with the words, and was not carried over from a sentence or line before. */
    private static boolean hasDayOf(Draft draft, Frame frame) {
        return draft.dates.stream().anyMatch(in -> frame.dates().contains(in.value()));
    }

    private static boolean isInHeadline(Frame frame) {
        return frame.mentions().sentence().isTitle();
    }

    /** "The attack", "those killings": told by a noun that points back. */
    private static boolean isDefiniteNoun(Frame frame) {
        Chunk chunk =
                frame.mentions().chunk(frame.mentions().chunkAt(frame.trigger().from()));
        return !frame.trigger().verb()
                && chunk != null
                && DEFINITE.contains(frame.mentions().sentence().lower(chunk.from()));
    }

    private static boolean any(Draft draft, Predicate<Frame> sign) {
        return draft.frames.stream().anyMatch(sign);
    }

    private static void add(Set<String> signs, String sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }
}

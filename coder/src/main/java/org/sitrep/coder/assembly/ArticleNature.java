package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;

/** Tells reports of accidents, disasters and exercises, whose dead nobody killed (manual, What is an event). */
final class ArticleNature {
    private static final Set<Cue.Type> PEACEFUL = Set.of(Cue.Type.ACCIDENT, Cue.Type.DISASTER, Cue.Type.EXERCISE);

    private ArticleNature() {}

    /** The article as it is, or without what an accident told. */
    static List<Told> withoutAccidents(List<Told> article) {
        long peaceful = article.stream().filter(ArticleNature::speaksOfPeace).count();
        long violent = article.stream()
                .filter(told -> told.frames().stream().anyMatch(ArticleNature::isViolent))
                .count();
        return peaceful < 2 || peaceful <= violent
                ? article
                : article.stream().map(ArticleNature::withoutHarm).toList();
    }

    private static boolean speaksOfPeace(Told told) {
        return told.mentions().cues().stream()
                .anyMatch(cue -> PEACEFUL.contains(cue.cue().type()) && !isTrigger(cue, told.mentions()));
    }

    /** "The rebels stormed the camp" tells no storm. */
    private static boolean isTrigger(CueMention cue, Mentions mentions) {
        return mentions.triggers().stream().anyMatch(t -> t.from() < cue.to() && t.to() > cue.from());
    }

    private static boolean isViolent(Frame frame) {
        boolean harm = frame.act() == Act.KILLING || frame.act() == Act.WOUNDING;
        boolean armed = frame.agents().stream().anyMatch(Party::isArmed)
                || !frame.weapons().isEmpty();
        return frame.modality().happened() && (!harm || armed) && !speaksOfPeace(frame);
    }

    private static boolean speaksOfPeace(Frame frame) {
        return frame.mentions().cues().stream()
                .anyMatch(cue -> PEACEFUL.contains(cue.cue().type()) && !isTrigger(cue, frame.mentions()));
    }

    private static Told withoutHarm(Told told) {
        List<Frame> violent =
                told.frames().stream().filter(ArticleNature::isViolent).toList();
        return told.with(violent, violent.isEmpty() ? List.of() : told.casualties());
    }
}

package org.sitrep.coder.frames;

import java.util.List;
import org.sitrep.coder.knowledge.Trigger.Need;

/**
 * "The car was fired at on the road to Goris": in a report that tells of violence elsewhere, a verb that has peaceful senses too is
 * meant in earnest where it says when or where, though nobody armed stands in its own sentence.
 */
public final class ViolentReport {
    /** Sentences that tell of violence in words that mean nothing else. */
    private static final int ENOUGH = 2;

    private ViolentReport() {}

    /** Reads again the sentences whose verbs told nothing for want of anything violent beside them, if the rest makes up for it. */
    public static void retell(List<Told> article, FrameReader frames) {
        if (article.stream().filter(ViolentReport::isViolent).limit(ENOUGH).count() < ENOUGH) {
            return;
        }
        article.replaceAll(told -> told.mere().stream().anyMatch(ViolentReport::isOpen)
                ? Situations.complete(told.mentions(), frames.readAmongViolence(told.mentions()))
                : told);
    }

    private static boolean isViolent(Told told) {
        return told.frames().stream()
                .anyMatch(frame -> frame.modality().happened()
                        && !frame.trigger().trigger().needs().contains(Need.CONTEXT)
                        && NeedReader.isForce(frame.act()));
    }

    private static boolean isOpen(Frame frame) {
        return (frame.trigger().verb() || frame.happens)
                && frame.trigger().trigger().needs().contains(Need.CONTEXT);
    }
}

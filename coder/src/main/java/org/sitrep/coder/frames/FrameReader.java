package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.TriggerMention;

/** Reads the frames of a sentence: one a trigger, with those who stand around it. */
public final class FrameReader {
    public List<Frame> read(Mentions mentions) {
        if (mentions.triggers().isEmpty()) {
            return List.of();
        }
        Clause clause = new Clause(mentions);
        Phrases phrases = new Phrases(mentions, clause);
        ModalityReader modality = new ModalityReader(mentions, clause);
        NamedSufferers named = new NamedSufferers(mentions, clause);
        List<Frame> frames = new ArrayList<>();
        for (TriggerMention trigger : mentions.triggers()) {
            Frame frame = new Frame(mentions, trigger);
            int index = mentions.chunkAt(trigger.from());
            if (index >= 0) {
                if (trigger.verb()) {
                    new VerbRoles(frame, clause, phrases, index).fill();
                } else {
                    new NounRoles(frame, clause, phrases, index).fill();
                }
                named.complete(frame);
                RelativeWeapons.complete(frame);
                frame.modality = modality.of(trigger);
                frames.add(frame);
            }
        }
        return frames;
    }
}

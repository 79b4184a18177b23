package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.TriggerMention;

/** Reads the frames of a sentence: one a trigger, with those who stand around it. */
public final class FrameReader {
    public List<Frame> read(Mentions mentions) {
        return read(mentions, false);
    }

    /** The same in a report that tells of violence in other sentences. */
    List<Frame> readAmongViolence(Mentions mentions) {
        return read(mentions, true);
    }

    private static List<Frame> read(Mentions mentions, boolean amongViolence) {
        if (mentions.triggers().isEmpty()) {
            return List.of();
        }
        Clause clause = new Clause(mentions);
        Phrases phrases = new Phrases(mentions, clause);
        ModalityReader modality = new ModalityReader(mentions, clause);
        NamedSufferers named = new NamedSufferers(mentions, clause);
        List<Frame> frames = new ArrayList<>();
        for (TriggerMention trigger : mentions.triggers()) {
            int index = mentions.chunkAt(trigger.from());
            if (index >= 0) {
                Frame frame = trigger.senses().stream()
                        .map(sense -> read(
                                new Frame(mentions, trigger.as(sense), amongViolence), clause, phrases, named, index))
                        .max(Comparator.comparingInt(FrameReader::fit))
                        .orElseThrow();
                frame.modality = modality.of(frame.trigger());
                frames.add(frame);
            }
        }
        return frames;
    }

    private static Frame read(Frame frame, Clause clause, Phrases phrases, NamedSufferers named, int index) {
        if (frame.trigger().verb()) {
            new VerbRoles(frame, clause, phrases, index).fill();
        } else {
            new NounRoles(frame, clause, phrases, index).fill();
        }
        named.complete(frame);
        RelativeWeapons.complete(frame);
        return frame;
    }

    /** Of a word's senses the one is meant that asks for most of what stands by it. */
    private static int fit(Frame frame) {
        return NeedReader.fits(frame) ? 1 + frame.trigger().trigger().needs().size() : 0;
    }
}

package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/**
 * A figure of people harmed, as a sentence states it.
 *
 * @param measure what happened to them
 * @param victims who they are, null where the sentence does not say
 * @param anchor token of the word that says what happened
 * @param from first token of what is counted
 * @param to token after it
 * @param notes how the figure stands to the others that are told
 * @param rule the name of the rule that read it
 * @param others further groups that the count adds up
 */
public record Casualty(
        Measure measure,
        Count count,
        @Nullable Party victims,
        int anchor,
        int from,
        int to,
        Set<Note> notes,
        String rule,
        List<Casualty> others) {

    /** The rule that reads of people who were spared. */
    public static final String UNHARMED = "unharmed";

    /** How a figure stands to the others that are told of the same event. */
    public enum Note {
        /** A part of a figure told beside it: "including three children". */
        PART,
        /** Told before and corrected since: "police had first spoken of eight". */
        SUPERSEDED,
        /** "The two men", "she": people told of before. */
        ANAPHORIC,
        /** "Two more died": beside those counted before. */
        MORE,
        /** "Two of the wounded died": counted among the injured before. */
        OF_WOUNDED,
        /** "One of the nine died": of people counted before, as dead or as wounded. */
        OF_GROUP,
        /** "Three were killed outright": others may have died since. */
        OUTRIGHT,
        /** "A boy died later in hospital": not among those killed outright. */
        LATER,
        /** "A patrol counted 14 bodies": the dead, where nothing else counts them. */
        REMAINS
    }

    public boolean part() {
        return notes.contains(Note.PART);
    }

    public boolean superseded() {
        return notes.contains(Note.SUPERSEDED);
    }

    public boolean anaphoric() {
        return notes.contains(Note.ANAPHORIC);
    }

    public boolean ofWounded() {
        return notes.contains(Note.OF_WOUNDED);
    }

    /** True where the figure comes on top of those told before. */
    public boolean onTop() {
        return more() || ofWounded();
    }

    public boolean has(Note note) {
        return notes.contains(note);
    }

    public boolean more() {
        return notes.contains(Note.MORE);
    }

    /** The same figure of another measure. */
    public Casualty of(Measure other) {
        return new Casualty(other, count, victims, anchor, from, to, notes, rule, others);
    }

    Casualty with(Note note) {
        EnumSet<Note> more = EnumSet.of(note);
        more.addAll(notes);
        return new Casualty(measure, count, victims, anchor, from, to, more, rule, others);
    }
}

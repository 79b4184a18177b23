package org.sitrep.coder.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.text.Sentence;

/** A sentence with everything that was found in it. */
public record Mentions(
        Sentence sentence,
        List<DateMention> dates,
        List<NumberMention> numbers,
        List<PlaceMention> places,
        List<Party> parties,
        List<WeaponMention> weapons,
        List<MeasureMention> measures,
        List<CueMention> cues,
        List<TriggerMention> triggers,
        List<Chunk> chunks) {

    /** The chunk that holds the token; -1 beyond the sentence. */
    public int chunkAt(int token) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Chunk chunk = chunks.get(middle);
            if (token < chunk.from()) {
                high = middle - 1;
            } else if (token >= chunk.to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    public @Nullable Chunk chunk(int index) {
        return index < 0 || index >= chunks.size() ? null : chunks.get(index);
    }

    /** The parties that a stretch of tokens names, in order. */
    public List<Party> partiesIn(int from, int to) {
        return parties.stream().filter(p -> p.from() >= from && p.to() <= to).toList();
    }

    public List<PlaceMention> placesIn(int from, int to) {
        return places.stream().filter(p -> p.from() >= from && p.to() <= to).toList();
    }

    public List<DateMention> datesIn(int from, int to) {
        return dates.stream().filter(d -> d.from() >= from && d.to() <= to).toList();
    }

    public List<NumberMention> numbersIn(int from, int to) {
        return numbers.stream().filter(n -> n.figure() >= from && n.to() <= to).toList();
    }

    public List<WeaponMention> weaponsIn(int from, int to) {
        return weapons.stream().filter(w -> w.from() >= from && w.to() <= to).toList();
    }

    public List<TriggerMention> triggersIn(int from, int to) {
        return triggers.stream().filter(t -> t.from() >= from && t.to() <= to).toList();
    }
}

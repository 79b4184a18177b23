package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** "Fighting has driven 41,300 people from their homes": people who had to go, by what is said behind their number. */
final class Displacements {
    private static final Set<String> PHRASES = GrammarWords.named("displacements.phrases");
    private static final Set<String> MOVES = GrammarWords.named("displacements.moves");
    private static final Set<String> CONTEXT = GrammarWords.named("displacements.context");
    private static final int FEWEST = 10;
    private static final int REACH = 14;

    private final Mentions mentions;
    private final Sentence sentence;

    Displacements(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** Those that no other rule has read. */
    List<Casualty> read(List<Casualty> known) {
        List<Casualty> found = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Chunk people = mentions.chunk(mentions.chunkAt(number.figure()));
            boolean many = number.low() != null && number.low() >= FEWEST;
            boolean taken = known.stream().anyMatch(c -> c.from() <= number.figure() && c.to() >= number.to());
            if (people != null && many && !taken && isPeople(people, number) && haveToGo(people)) {
                found.add(new Casualty(
                        Measure.DISPLACED,
                        number.count(),
                        mentions.partiesIn(number.figure(), people.to()).stream()
                                .findFirst()
                                .orElse(null),
                        people.from(),
                        number.from(),
                        people.to(),
                        Set.of(),
                        "had-to-go",
                        List.of()));
            }
        }
        return found;
    }

    private boolean isPeople(Chunk chunk, NumberMention number) {
        return !NumberGuard.isOther(mentions, number)
                && !sentence.lower(number.from() - 1).equals("'s")
                && !mentions.partiesIn(number.figure(), chunk.to()).isEmpty()
                && mentions.partiesIn(number.figure(), chunk.to()).stream().noneMatch(p -> p.isArmed());
    }

    private boolean haveToGo(Chunk people) {
        boolean border = sentence.tokens().stream().anyMatch(t -> CONTEXT.contains(t.lower()));
        for (int i = people.to(); i < Math.min(sentence.size(), people.to() + REACH); i++) {
            String two = sentence.lower(i) + " " + sentence.lower(i + 1);
            if (border && MOVES.contains(two)) {
                return true;
            }
            if (PHRASES.contains(two)
                    || PHRASES.contains(two + " " + sentence.lower(i + 2))
                    || PHRASES.contains(two + " " + sentence.lower(i + 2) + " " + sentence.lower(i + 3))) {
                return true;
            }
            if (sentence.lower(i).equals(";")) {
                return false;
            }
        }
        return false;
    }
}

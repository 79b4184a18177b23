package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * A toll as it stands now, told by its number alone: "later it raised the first number to 13", "a fifth body was found, which
 * makes five", "two more died, taking the total to 16".
 */
final class RevisedTolls {
    /** The name of the rule in the evidence. */
    static final String RULE = "revised-toll";

    private static final Set<String> REVISING = GrammarWords.named("revised-tolls.revising");
    private static final Set<String> OBJECTS = GrammarWords.named("revised-tolls.objects");
    private static final Set<String> DEAD = GrammarWords.named("revised-tolls.dead");
    private static final Set<String> OTHER = GrammarWords.named("revised-tolls.wounded");
    private static final Set<String> MAKING = Set.of("makes", "made", "making");
    private static final Set<String> STATED = Set.of("raised", "raises", "raising", "revised", "revises", "revising");
    private static final Set<String> ENDS = Set.of(
            "", ".", ",", ";", ":", ")", "and", "in", "so", "dead", "killed", "deaths", "from", "after", "by", "on");
    private static final int REACH = 9;
    private static final int FEWEST = 2;

    private final Mentions mentions;
    private final Sentence sentence;

    RevisedTolls(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The figures that none of these holds yet. */
    List<Casualty> read(List<Casualty> known) {
        List<Casualty> found = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Integer low = number.low();
            boolean told = known.stream().anyMatch(k -> k.from() <= number.figure() && k.to() >= number.to());
            if (!told && low != null && low >= FEWEST && isAlone(number) && isRevised(number)) {
                found.add(new Casualty(
                        Measure.KILLED,
                        number.count(),
                        null,
                        number.figure(),
                        number.from(),
                        number.to(),
                        Set.of(),
                        RULE,
                        List.of()));
            }
        }
        return found;
    }

    private boolean isAlone(NumberMention number) {
        @Nullable Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        return !number.isVague()
                && !NumberGuard.isOther(mentions, number)
                && ENDS.contains(sentence.lower(number.to()))
                && (chunk == null || chunk.to() <= number.to() + 1);
    }

    private boolean isRevised(NumberMention number) {
        boolean to = sentence.lower(number.from() - 1).equals("to");
        boolean object = false;
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - REACH); i--) {
            String word = sentence.lower(i);
            if (OTHER.contains(word)) {
                return false;
            }
            object |= OBJECTS.contains(word);
            if (MAKING.contains(word)) {
                boolean direct = i == number.from() - 1 && isResult(i);
                boolean it = i >= number.from() - 3 && object && !to;
                return (direct || it) && tellsDead();
            }
            if (to && object && REVISING.contains(word)) {
                return STATED.contains(word) ? isOfDead(i) : tellsDead();
            }
        }
        return false;
    }

    /** "which makes five", "that makes four dead", ", making 12". */
    private boolean isResult(int verb) {
        String before = sentence.lower(verb - 1);
        return before.equals("which") || before.equals("that") || before.equals("this") || before.equals(",");
    }

    /** "Raised the first number to 13", "raised it to 13": not the number of anything else. */
    private boolean isOfDead(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
            if (sentence.lower(i).equals("of")) {
                return tellsDead();
            }
            if (sentence.lower(i).equals("to")) {
                return true;
            }
        }
        return tellsDead();
    }

    private boolean tellsDead() {
        return sentence.tokens().stream().anyMatch(token -> DEAD.contains(token.lower()));
    }
}

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
import org.sitrep.contracts.codes.DatePrecision;

/**
 * Tolls that go on with the one told before without saying again what befell people: elsewhere ("170,000 have come over into
 * South Sudan and a further 36,000 into Ethiopia", "and 60,000 Israelis"), or in another year ("In 2008 it was 295").
 */
public final class FurtherTolls {
    /** The name of the rule in the evidence. */
    private static final String RULE = "further-toll";

    private static final Set<String> MORE = Set.of("further", "another", "additional", "more", "other", "others");
    private static final Set<String> JOINING = Set.of("and", "while", "plus", "with");
    private static final Set<String> LEADING =
            Set.of("a", "another", "further", "additional", "some", "about", "around");
    private static final Set<String> WHERE = GrammarWords.named("further-tolls.where");
    private static final Set<String> ENDS = Set.of("", ".", ";", ",");
    private static final Set<String> BEING = Set.of("was", "were", "is", "had", "been", "stood", "at");
    private static final int REACH = 30;
    private static final int SHORT = 14;
    private static final int FEWEST = 10;

    private FurtherTolls() {}

    /** Those in the sentence of the toll itself. */
    public static List<Casualty> within(Mentions mentions, List<Casualty> tolls, List<Casualty> known) {
        List<Casualty> found = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Casualty toll = before(tolls, number);
            boolean taken = known.stream().anyMatch(k -> holds(k, number));
            if (toll != null && !taken && isJoined(mentions.sentence(), number) && isOfPeople(mentions, number)) {
                found.add(figure(toll, number));
            }
        }
        return found;
    }

    /**
     * "In 2008 it was 295.", "In Congo it was 1,941; in Southern Sudan, 213": the same of another month, year or place.
     */
    public static List<Casualty> ofOtherPeriod(Mentions mentions, Casualty toll) {
        List<Casualty> listed =
                ItWas.numbers(mentions).stream().map(n -> figure(toll, n)).toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        Sentence sentence = mentions.sentence();
        List<NumberMention> numbers = mentions.numbers();
        boolean dated = mentions.dates().stream()
                .anyMatch(d -> d.precision() == DatePrecision.YEAR || d.precision() == DatePrecision.MONTH);
        if (numbers.size() != 1 || sentence.size() > SHORT || !dated) {
            return List.of();
        }
        NumberMention number = numbers.getFirst();
        boolean said = BEING.contains(sentence.lower(number.from() - 1))
                && ENDS.contains(sentence.lower(number.to()))
                && !NumberGuard.isOther(mentions, number);
        return said ? List.of(figure(toll, number)) : List.of();
    }

    private static @Nullable Casualty before(List<Casualty> tolls, NumberMention number) {
        Casualty last = null;
        for (Casualty toll : tolls) {
            boolean near = toll.to() <= number.from() && number.from() - toll.to() <= REACH && !toll.part();
            last = near && (last == null || toll.from() > last.from()) ? toll : last;
        }
        return last;
    }

    private static boolean holds(Casualty figure, NumberMention number) {
        return figure.from() <= number.figure() && figure.to() >= number.to();
    }

    /** "And a further 36,000", ", and 60,000". */
    private static boolean isJoined(Sentence sentence, NumberMention number) {
        int i = number.from() - 1;
        while (i > 0 && LEADING.contains(sentence.lower(i))) {
            i--;
        }
        return JOINING.contains(sentence.lower(i));
    }

    private static boolean isOfPeople(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        if (chunk == null
                || number.isVague()
                || number.low() == null
                || number.low() < FEWEST
                || NumberGuard.isOther(mentions, number)) {
            return false;
        }
        String next = sentence.lower(chunk.to());
        boolean people = mentions.partiesIn(number.figure(), chunk.to()).stream()
                .anyMatch(p -> p.actor() == null || !p.isSpeaker());
        boolean more = MORE.contains(sentence.lower(number.figure() - 1)) || MORE.contains(sentence.lower(number.to()));
        boolean bare = chunk.to() == number.to() && (more || WHERE.contains(next));
        return bare
                ? ENDS.contains(next) || WHERE.contains(next)
                : people && (ENDS.contains(next) || WHERE.contains(next));
    }

    private static Casualty figure(Casualty toll, NumberMention number) {
        return new Casualty(
                toll.measure(),
                number.count(),
                null,
                number.figure(),
                number.from(),
                number.to(),
                Set.of(Casualty.Note.PART),
                RULE,
                List.of());
    }
}

package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty.Note;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * Parts of a toll (manual: breakdowns are each a figure): "1,106 deaths: 482 civilians and 183 soldiers", "of the dead 31
 * were children", "22 of the victims", "militias: 27".
 */
public final class Breakdowns {
    /** The name of the rule in the evidence. */
    private static final String RULE = "breakdown";

    private static final Set<String> DEAD = GrammarWords.named("breakdowns.dead");
    private static final Set<String> HURT = GrammarWords.named("breakdowns.hurt");
    private static final Set<String> WHOLE = Set.of("them", "whom", "these", "those", "that", "this", "which");
    private static final Set<String> BEING = GrammarWords.named("breakdowns.being");
    private static final Set<String> OPENING = GrammarWords.named("breakdowns.opening");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Measure whole;

    private Breakdowns(Mentions mentions, Measure whole) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.whole = whole;
    }

    /** The parts that a sentence tells of a toll told before. */
    public static List<Casualty> of(Mentions mentions, Measure whole) {
        return new Breakdowns(mentions, whole).read(0, List.of());
    }

    /** The parts that follow a toll in its own sentence. */
    public static List<Casualty> within(Mentions mentions, List<Casualty> tolls) {
        Casualty last = tolls.getFirst();
        return new Breakdowns(mentions, last.measure()).read(last.to(), tolls);
    }

    private List<Casualty> read(int from, List<Casualty> known) {
        List<Casualty> found = new ArrayList<>();
        boolean opened = from == 0 && isOpened();
        boolean listed = opened || (from == 0 && isList());
        for (NumberMention number : mentions.numbers()) {
            listed |= isAfterColon(number, from) || isBesideName(number);
            if (number.from() < from || known.stream().anyMatch(k -> holds(k, number)) || isOther(number)) {
                continue;
            }
            Measure measure = measure(number, listed);
            if (measure != null) {
                found.add(part(number, measure));
            }
        }
        return found;
    }

    private boolean isOther(NumberMention number) {
        boolean one = number.low() != null && number.low() == 1;
        return number.isVague() || one || NumberGuard.isOther(mentions, number);
    }

    /** "Antioquia 51 victims, Cauca 47": a list by place. */
    private boolean isBesideName(NumberMention number) {
        return mentions.places().stream().filter(p -> p.to() == number.from()).count() > 0
                && mentions.places().stream()
                                .filter(p -> mentions.numbers().stream().anyMatch(n -> n.from() == p.to()))
                                .count()
                        > 1;
    }

    private static boolean holds(Casualty known, NumberMention number) {
        return (known.from() <= number.figure() && known.to() >= number.to())
                || known.others().stream().anyMatch(o -> o.from() <= number.figure() && o.to() >= number.to());
    }

    /** What the part counts; null where the number is none of it. */
    private @Nullable Measure measure(NumberMention number, boolean listed) {
        int after = number.to();
        boolean of = sentence.lower(after).equals("of");
        int at = after + 1;
        if (of && sentence.lower(at).equals("the")) {
            at++;
        }
        String word = sentence.lower(at);
        boolean those = WHOLE.contains(word);
        if (of && those && DEAD.contains(sentence.lower(at + 1))) {
            return Measure.KILLED;
        }
        if (of && those && HURT.contains(sentence.lower(at + 1))) {
            return Measure.INJURED;
        }
        if (of && (DEAD.contains(word) || word.equals("victims"))) {
            return word.equals("victims") ? whole : Measure.KILLED;
        }
        if (of && HURT.contains(word)) {
            return Measure.INJURED;
        }
        if (of && those) {
            return whole;
        }
        if (isOfWhom(number)) {
            return whole;
        }
        return listed && (isPeople(number) || isBare(number)) ? whole : null;
    }

    /** "of whom 21 in Tigray", "including 391 killed", "among them 98 women". */
    private boolean isOfWhom(NumberMention number) {
        String before = sentence.lower(number.from() - 1);
        return before.equals("whom")
                || before.equals("including")
                || (before.equals("them") && sentence.lower(number.from() - 2).equals("among"));
    }

    /** "Of the dead 31 were children", "The killed include 160 civilians". */
    private boolean isOpened() {
        boolean of = sentence.lower(0).equals("of");
        if (of && !mentions.numbers().isEmpty()) {
            return true;
        }
        for (int i = 0; i < Math.min(sentence.size(), 6); i++) {
            if (OPENING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "- Militias: 27": a line of a list. */
    private boolean isList() {
        if (mentions.numbers().size() != 1) {
            return false;
        }
        NumberMention number = mentions.numbers().getFirst();
        return sentence.lower(number.from() - 1).equals(":") && sentence.size() - number.to() <= 2;
    }

    private boolean isAfterColon(NumberMention number, int from) {
        return from > 0 && sentence.lower(number.from() - 1).equals(":");
    }

    private boolean isPeople(NumberMention number) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        return chunk != null && !mentions.partiesIn(number.figure(), chunk.to()).isEmpty();
    }

    /** "14 were activists", "970 of the dead belonged to the police", "ISIS: 118". */
    private boolean isBare(NumberMention number) {
        String next = sentence.lower(number.to());
        return BEING.contains(next) || next.isEmpty() || next.equals(".") || next.equals(",") || next.equals(";");
    }

    private Casualty part(NumberMention number, Measure measure) {
        Party victims = mentions.parties().stream()
                .filter(party -> party.from() >= number.figure() && party.from() - number.to() <= 6)
                .filter(party -> party.actor() == null || !party.actor().isState())
                .findFirst()
                .orElse(null);
        return new Casualty(
                measure,
                number.count(),
                victims,
                number.figure(),
                number.from(),
                number.to(),
                Set.of(Note.PART),
                RULE,
                List.of());
    }
}

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
    private static final Set<String> SHARING = GrammarWords.named("breakdowns.sharing");
    private static final Set<String> JOINING = Set.of("and", ",", ";", "&", "plus");
    private static final Set<String> POINTING = Set.of("the", "those", "these", "all", "of", "that");
    private static final int JOIN_REACH = 7;
    private static final int AMONG_REACH = 7;

    private final Casualty toll;
    private final Measure whole;

    private Breakdowns(Mentions mentions, Casualty toll) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.toll = toll;
        this.whole = toll.measure();
    }

    /** The parts that a sentence tells of a toll told before. */
    public static List<Casualty> of(Mentions mentions, Casualty toll) {
        return new Breakdowns(mentions, toll).read(0, List.of());
    }

    /** True where the sentence says itself that it shares out a toll: "of the 31, 14 were activists". */
    public static boolean isShared(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        return sentence.lower(0).equals("of")
                && (POINTING.contains(sentence.lower(1)) || WHOLE.contains(sentence.lower(1)));
    }

    /** The parts that follow a toll in its own sentence. */
    public static List<Casualty> within(Mentions mentions, List<Casualty> tolls) {
        Casualty first = tolls.getFirst();
        return new Breakdowns(mentions, first).read(first.to(), tolls);
    }

    private List<Casualty> read(int from, List<Casualty> known) {
        List<Casualty> found = new ArrayList<>();
        boolean opened = from == 0 && isOpened();
        boolean listed = opened || (from == 0 && isList()) || (from > 0 && addUp(from));
        NumberMention last = null;
        for (NumberMention number : mentions.numbers()) {
            listed |= isAfterColon(number, from) || isBesideName(number);
            if (number.from() < from
                    || known.stream().anyMatch(k -> holds(k, number))
                    || isOther(number)
                    || isWhole(number)) {
                continue;
            }
            Measure measure = measure(number, listed || isJoined(last, number) || (from == 0 && isAmongThem(number)));
            if (measure != null) {
                found.add(part(number, measure));
                last = number;
            }
        }
        return found;
    }

    /** "59 have died, 31 soldiers and 28 civilians": what follows makes the toll. */
    private boolean addUp(int from) {
        Integer all = toll.count().low();
        long sum = 0;
        int parts = 0;
        for (NumberMention number : mentions.numbers()) {
            if (number.from() >= from && !isOther(number) && isPeople(number) && number.low() != null) {
                sum += number.low();
                parts++;
                if (all != null && sum == all && parts > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Among them 146 children and 98 women": the second goes with the first. */
    private boolean isJoined(@Nullable NumberMention last, NumberMention number) {
        if (last == null
                || number.from() - last.to() > JOIN_REACH
                || !JOINING.contains(sentence.lower(number.from() - 1))) {
            return false;
        }
        int from = last.to();
        return mentions.chunks().stream()
                .noneMatch(c -> c.is(Chunk.Kind.VERB_PHRASE) && c.from() >= from && c.to() <= number.from());
    }

    /** "It counts 27 children and eleven women among them". */
    private boolean isAmongThem(NumberMention number) {
        for (int i = number.to(); i < Math.min(sentence.size(), number.to() + AMONG_REACH); i++) {
            if (sentence.lower(i).equals("among") && WHOLE.contains(sentence.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Those 217 were made up of", and whatever is more than the whole. */
    private boolean isWhole(NumberMention number) {
        Integer all = toll.count().low();
        Integer one = number.low();
        boolean same = one != null && one.equals(all);
        return (same && POINTING.contains(sentence.lower(number.from() - 1)))
                || (all != null && one != null && one > all);
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
        boolean among = sentence.lower(0).equals("among")
                && (POINTING.contains(sentence.lower(1)) || WHOLE.contains(sentence.lower(1)));
        if ((of || among) && !mentions.numbers().isEmpty()) {
            return true;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean shares = SHARING.contains(sentence.lower(i) + " " + sentence.lower(i + 1));
            if (shares || (i < 6 && OPENING.contains(sentence.lower(i)))) {
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
        boolean named = chunk != null
                && chunk.head() >= number.to()
                && sentence.token(chunk.head()).isCapitalised()
                && sentence.lower(chunk.head()).endsWith("s"); // "1,831 Buddhists"
        return named
                || (chunk != null
                        && !mentions.partiesIn(number.figure(), chunk.to()).isEmpty());
    }

    /** "14 were activists", "970 of the dead belonged to the police", "ISIS: 118". */
    private boolean isBare(NumberMention number) {
        String next = sentence.lower(number.to());
        return BEING.contains(next)
                || next.isEmpty()
                || next.equals(".")
                || next.equals(",")
                || next.equals(";")
                || next.equals("and");
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

package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * How many a clause says have come to harm, told by a verb far behind it: "the number of policemen who have lost their lives in
 * attacks since July 22 has risen to 118", "which brings to 69 the number of foreigners killed since then", "government
 * fatalities have gone up to 128".
 */
public final class NumberOf {
    /** The name of the rule in the evidence. */
    public static final String RULE = "number-of";

    private static final Set<String> REACHING = GrammarWords.named("number-of.reaching");
    private static final Set<String> LINKS = Set.of("to", "at", "past", "up", "as", "over");
    private static final Set<String> MAKING =
            Set.of("bring", "brings", "bringing", "brought", "takes", "taking", "raises");

    /** Tokens from "the number of" to the verb. */
    private static final int REACH = 28;

    private static final int LINK_REACH = 3;
    private static final int FEWEST = 2;

    private final Mentions mentions;
    private final Sentence sentence;

    NumberOf(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The figure that none of these holds yet. */
    List<Casualty> read(List<Casualty> known) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean number =
                    sentence.lower(i).equals("number") && sentence.lower(i + 1).equals("of");
            MeasureMention measure = number ? measure(i) : nominal(i);
            NumberMention figure = measure == null ? null : figure(i, measure, number);
            boolean free = figure != null
                    && known.stream().noneMatch(k -> k.from() <= figure.figure() && k.to() >= figure.to());
            if (measure != null && figure != null && free) {
                return List.of(new Casualty(
                        measure.word().measure(),
                        figure.count(),
                        victims(i, measure),
                        measure.from(),
                        figure.from(),
                        figure.to(),
                        Set.of(),
                        RULE,
                        List.of()));
            }
        }
        return List.of();
    }

    /** The harm that those who are counted came to. */
    private @Nullable MeasureMention measure(int from) {
        return mentions.measures().stream()
                .filter(m -> m.from() > from && m.from() - from <= REACH && isHarm(m))
                .findFirst()
                .orElse(null);
    }

    /** "fatalities", "deaths": what is counted is the harm itself. */
    private @Nullable MeasureMention nominal(int token) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(token));
        return mentions.measures().stream()
                .filter(m ->
                        m.from() == token && isHarm(m) && sentence.lower(token).endsWith("s"))
                .filter(m -> chunk != null && chunk.is(Kind.NOUN_PHRASE) && chunk.head() == token)
                .findFirst()
                .orElse(null);
    }

    private static boolean isHarm(MeasureMention measure) {
        return measure.word().measure() == Measure.KILLED || measure.word().measure() == Measure.INJURED;
    }

    private @Nullable NumberMention figure(int from, MeasureMention measure, boolean counted) {
        for (NumberMention number : mentions.numbers()) {
            boolean alone = !number.isVague()
                    && number.low() != null
                    && number.low() >= FEWEST
                    && !NumberGuard.isOther(mentions, number);
            boolean behind =
                    number.from() >= measure.to() && number.from() - from <= REACH && isReached(number, measure.to());
            boolean before = counted
                    && number.to() <= from
                    && from - number.to() <= 1
                    && sentence.lower(number.from() - 1).equals("to")
                    && MAKING.contains(sentence.lower(number.from() - 2));
            if (alone && (behind || before)) {
                return number;
            }
        }
        return null;
    }

    /** "has risen to 118", "has passed 96,000". */
    private boolean isReached(NumberMention number, int from) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        if (chunk != null && chunk.to() > number.to() + 1) {
            return false;
        }
        for (int i = number.from() - 1; i >= Math.max(from, number.from() - LINK_REACH); i--) {
            if (REACHING.contains(sentence.lower(i))) {
                return true;
            }
            if (!LINKS.contains(sentence.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Party victims(int from, MeasureMention measure) {
        return StatedTolls.firstPartyIn(mentions, from, measure.from());
    }
}

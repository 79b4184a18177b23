package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.NumberWord;
import org.sitrep.coder.knowledge.QuantityCue;
import org.sitrep.coder.knowledge.Words;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Qualifier;

/** Reads numbers: figures, words, ranges, and the words that say how sure they are (manual, Numbers for vague words). */
final class NumberReader {
    private static final Pattern FIGURE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d+)?([km]|bn|-strong)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,6})-(\\d{1,6})");
    private static final int MOST = 100_000_000;

    /** Words that the lexicon of numbers holds for what they mean before a noun alone. */
    private static final Set<String> NO_FIGURES = Set.of("more", "other", "others", "another", "some", "no", "any");

    /** "Went up to six" is six. */
    private static final Set<String> RISING = GrammarWords.named("number-reader.rising");

    private final Words words;

    NumberReader(Words words) {
        this.words = words;
    }

    List<NumberMention> read(Sentence sentence, boolean[] taken) {
        List<NumberMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            NumberMention mention = taken[i] ? null : at(sentence, i, taken);
            if (mention == null) {
                i++;
            } else {
                NumberMention range = range(sentence, mention, taken);
                found.add(withCues(
                        sentence, range, found.isEmpty() ? 0 : found.getLast().to()));
                i = range.to();
            }
        }
        return found;
    }

    private @Nullable NumberMention at(Sentence sentence, int i, boolean[] taken) {
        String token = sentence.lower(i);
        Matcher figures = FIGURES.matcher(token);
        if (figures.matches()) {
            int low = Integer.parseInt(figures.group(1));
            int high = Integer.parseInt(figures.group(2));
            return low < high ? new NumberMention(i, i + 1, i, low, high, Qualifier.RANGE) : null;
        }
        Matcher figure = FIGURE.matcher(token);
        if (figure.matches()) {
            return isBirth(sentence, i) ? null : multiplied(sentence, i, figure(figure));
        }
        boolean asManyAs =
                sentence.lower(i - 1).equals("as") && sentence.lower(i + 1).equals("as");
        return taken[i] || asManyAs || NO_FIGURES.contains(token) ? null : inWords(sentence, i);
    }

    /** "Born 1968", "born in 1968": a year, and no number of people. */
    private static boolean isBirth(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        return before.equals("born")
                || (before.equals("in") && sentence.lower(i - 2).equals("born"));
    }

    private static double figure(Matcher figure) {
        double value =
                Double.parseDouble(figure.group(1).replace(",", "") + (figure.group(2) == null ? "" : figure.group(2)));
        String suffix = figure.group(3);
        return suffix == null || suffix.equals("-strong")
                ? value
                : value * (suffix.equals("k") ? 1_000 : suffix.equals("m") ? 1_000_000 : 1e9);
    }

    /** "3.5 million", "12 thousand", "2 dozen". */
    private @Nullable NumberMention multiplied(Sentence sentence, int i, double value) {
        Optional<Match<NumberWord>> next =
                words.numbers().longestAt(sentence.folded(), Math.min(i + 1, sentence.size() - 1));
        boolean multiplies = i + 1 < sentence.size()
                && next.isPresent()
                && next.get().value().multiplier();
        double product = multiplies ? value * next.get().value().low() : value;
        if (product > MOST || product != Math.rint(product)) {
            return null;
        }
        int number = (int) product;
        return new NumberMention(i, multiplies ? next.get().to() : i + 1, i, number, number, Qualifier.EXACT);
    }

    /** "twenty-one", "a hundred and six", "two dozen", "several", "tens of thousands". */
    private @Nullable NumberMention inWords(Sentence sentence, int i) {
        long total = 0;
        long current = 0;
        int at = i;
        int end = -1;
        if ((sentence.lower(i).equals("a") || sentence.lower(i).equals("an"))) {
            Optional<Match<NumberWord>> multiplier =
                    i + 1 < sentence.size() ? words.numbers().longestAt(sentence.folded(), i + 1) : Optional.empty();
            if (multiplier.isEmpty() || !multiplier.get().value().multiplier()) {
                Optional<Match<NumberWord>> phrase = words.numbers().longestAt(sentence.folded(), i);
                return phrase.filter(match -> match.length() > 1)
                        .map(match -> vague(match, i))
                        .orElse(null);
            }
            current = 1;
            at++;
        }
        while (at < sentence.size() && at - i < 8) {
            Optional<Match<NumberWord>> match = words.numbers().longestAt(sentence.folded(), at);
            if (match.isEmpty()) {
                boolean joins = end == at && sentence.lower(at).equals("and") && total + current >= 100;
                if (!joins
                        || at + 1 >= sentence.size()
                        || words.numbers().longestAt(sentence.folded(), at + 1).isEmpty()) {
                    break;
                }
                at++;
                continue;
            }
            NumberWord word = match.get().value();
            if (word.qualifier() != Qualifier.EXACT || NO_FIGURES.contains(sentence.lower(at))) {
                if (end < 0) {
                    return vague(match.get(), i);
                }
                break; // "three more officers"
            }
            if (word.multiplier()) {
                current = Math.max(current, 1) * word.low();
                if (word.low() >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (end >= 0
                    && current > 0
                    && !(current % 100 == 0 || (current % 10 == 0 && current < 100 && word.low() < 10))) {
                break;
            } else {
                current += word.low();
            }
            at = match.get().to();
            end = at;
        }
        long number = total + current;
        return end < 0 || number > MOST
                ? null
                : new NumberMention(i, end, i, (int) number, (int) number, Qualifier.EXACT);
    }

    private static NumberMention vague(Match<NumberWord> match, int from) {
        NumberWord word = match.value();
        Long high = word.high();
        return new NumberMention(
                from,
                match.to(),
                match.from(),
                (int) Math.min(word.low(), MOST),
                high == null ? null : Integer.valueOf((int) Math.min(high, MOST)),
                word.qualifier());
    }

    /** "between 70 and 200", "300 to 400", "four or five". */
    private NumberMention range(Sentence sentence, NumberMention first, boolean[] taken) {
        int link = first.to();
        if (link + 1 >= sentence.size() || taken[link + 1] || first.low() == null || first.isVague()) {
            return first;
        }
        String word = sentence.lower(link);
        boolean between = sentence.lower(first.from() - 1).equals("between") && word.equals("and");
        if (!between && !word.equals("to") && !word.equals("or") && !word.equals("-")) {
            return first;
        }
        NumberMention second = at(sentence, link + 1, taken);
        Integer high = second == null ? null : second.high();
        boolean fits = high != null
                && second != null
                && high > first.low()
                && !second.isVague()
                && (between || !word.equals("or") || high - first.low() <= 5)
                && (!word.equals("to") || !sentence.lower(first.from() - 1).equals("from"));
        return second != null && fits
                ? new NumberMention(
                        between ? first.from() - 1 : first.from(),
                        second.to(),
                        first.figure(),
                        first.low(),
                        high,
                        Qualifier.RANGE)
                : first;
    }

    private NumberMention withCues(Sentence sentence, NumberMention number, int notBefore) {
        for (int start = Math.max(notBefore, number.from() - 4); start < number.from(); start++) {
            Optional<Match<QuantityCue>> cue = words.quantities().longestAt(sentence.folded(), start);
            if (cue.isPresent()
                    && cue.get().to() == number.from()
                    && !cue.get().value().after()) {
                boolean rising = sentence.lower(start).equals("up") && RISING.contains(sentence.lower(start - 1));
                return rising
                        ? number
                        : qualified(
                                number, start, number.to(), cue.get().value().qualifier());
            }
        }
        if (number.to() < sentence.size()) {
            Optional<Match<QuantityCue>> cue = words.quantities().longestAt(sentence.folded(), number.to());
            if (cue.isPresent() && cue.get().values().stream().anyMatch(QuantityCue::after)) {
                return qualified(
                        number,
                        number.from(),
                        cue.get().to(),
                        cue.get().values().stream()
                                .filter(QuantityCue::after)
                                .findFirst()
                                .orElseThrow()
                                .qualifier());
            }
        }
        return number;
    }

    private static NumberMention qualified(NumberMention number, int from, int to, Qualifier qualifier) {
        Integer low = number.low();
        Integer high = number.high();
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN ->
                new NumberMention(
                        from, to, number.figure(), low, null, number.isVague() ? number.qualifier() : qualifier);
            case AT_MOST, FEWER_THAN ->
                new NumberMention(from, to, number.figure(), null, high == null ? low : high, qualifier);
            case NEARLY ->
                low == null || number.isVague()
                        ? new NumberMention(from, to, number.figure(), low, high, number.qualifier())
                        : new NumberMention(from, to, number.figure(), (int) Math.round(low * 0.9), low, qualifier);
            case ABOUT ->
                new NumberMention(
                        from, to, number.figure(), low, high, number.isVague() ? number.qualifier() : qualifier);
            default -> new NumberMention(from, to, number.figure(), low, high, number.qualifier());
        };
    }
}
